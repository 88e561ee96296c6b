import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Clock } from '../../../common/clock.js';
import { Seal } from '../../../common/seal.js';

/** The `typ` of the seal in the last line. */
const AUDIT_EXPORT = 'truc-ban-audit-export';

/** Writes the lines and, while they leave, counts and hashes them for the last one. */
@Injectable()
export class ExportPaper {
  constructor(
    private readonly seal: Seal,
    private readonly clock: Clock,
  ) {}

  async *sealed(about: object, content: AsyncGenerator<readonly object[]>): AsyncGenerator<string> {
    const hash = createHash('sha256');
    let lines = 0;
    const write = (some: readonly object[]): string => {
      const text = some.map((line) => `${JSON.stringify(line)}\n`).join('');
      hash.update(text);
      lines += some.length;
      return text;
    };
    const head = { ...about, exportedAt: this.clock.now().toISOString() };
    yield write([{ kind: 'truc-ban/audit-export', version: 1, ...head }]);
    for await (const some of content) yield write(some);
    const whole = { ...head, lines, sha256: hash.digest('hex') };
    const seal = await this.seal.sign(whole, AUDIT_EXPORT);
    yield `${JSON.stringify({ kind: 'end', seal })}\n`;
  }
}
