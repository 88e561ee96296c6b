import { Injectable } from '@nestjs/common';
import { dictionary } from '@zxcvbn-ts/language-common';
import { invalidAt } from '../../../common/problems.js';
import { referenceFile } from '../../../common/reference-file.js';
import { type KnownWords, type Owner, weaknessOf } from '../../domain/passwords.js';

interface Listed {
  readonly passwords: readonly string[];
  readonly local: readonly string[];
}

/** The commonest passwords of the world and of Viet Nam, read when somebody first chooses one. */
@Injectable()
export class PasswordRules {
  private words: KnownWords | undefined;

  /** 422 at `/password`, with the reason, for one that would soon be guessed. */
  expectGood(password: string, owner: Owner): void {
    const weakness = weaknessOf(password, owner, (this.words ??= listed()));
    if (weakness) throw invalidAt('/password', weakness);
  }
}

function listed(): KnownWords {
  const { passwords, local } = referenceFile<Listed>('common-passwords.vi.json');
  return { common: new Set([...dictionary['passwords-common'], ...passwords]), local };
}
