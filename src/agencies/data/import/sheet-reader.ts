import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { coverByKey } from '../../../common/idempotency.js';
import { projectRoot } from '../../../common/project-root.js';
import { type IncomingFile, type Upload } from '../../../common/upload.js';
import { ImportTooLarge, ImportUnreadable } from '../../agencies.problems.js';
import { MOST_BYTES, MOST_ROWS, type Sheet } from './sheet.js';
import { type ThreadAnswer } from './sheet-thread.js';

// Always the built one: a thread is no module of whoever starts it, and tests run the sources.
const THREAD = join(projectRoot, 'dist/src/agencies/data/import/sheet-thread.js');
// A table of as many rows as are taken is read within a second; some made to do harm would take minutes.
const PATIENCE_MS = 8_000;
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

export interface Received<Fields> {
  readonly sheet: Sheet;
  readonly fields: Fields;
  readonly name: string;
}

/**
 * Takes a file in and makes a table of it. In a thread of its own, with little memory and a time by which it must be done:
 * neither a large file nor one that was made to do harm holds up anybody else's request.
 */
@Injectable()
export class SheetReader {
  private last: Promise<unknown> = Promise.resolve();

  async receive<Fields extends object>(upload: Upload<Fields>): Promise<Received<Fields>> {
    const { file, fields } = await upload.read(collect);
    const sha256 = createHash('sha256').update(file.content).digest('hex');
    coverByKey({ ...fields, name: file.name, sha256 });
    return { sheet: await this.inTurn(file.content), fields, name: file.name };
  }

  /** One after the other: however many files come at once, they take one thread's memory. */
  private inTurn(content: Buffer): Promise<Sheet> {
    const turn = this.last.then(() => readInThread(content));
    this.last = turn.catch(() => undefined);
    return turn;
  }
}

async function collect({ content, claimedName, atLeastBytes }: IncomingFile) {
  if (atLeastBytes > MOST_BYTES) throw new ImportTooLarge({ most: MOST_BYTES });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of content) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new ImportTooLarge({ most: MOST_BYTES });
    chunks.push(chunk);
  }
  return { content: Buffer.concat(chunks), name: claimedName.normalize('NFC').slice(0, 200) };
}

async function readInThread(content: Buffer): Promise<Sheet> {
  const answer = await answerOf(content);
  if ('sheet' in answer) return answer.sheet;
  throw new ImportUnreadable({ sheetFault: answer.fault, line: answer.line, mostRows: MOST_ROWS });
}

function answerOf(content: Buffer): Promise<ThreadAnswer> {
  return new Promise((resolve) => {
    const thread = new Worker(THREAD, { workerData: content, resourceLimits: MEMORY });
    const end = (answer: ThreadAnswer) => {
      clearTimeout(timer);
      void thread.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => {
      end({ fault: 'too-slow', line: null });
    }, PATIENCE_MS);
    thread.once('message', end);
    // It ran out of memory, or a library stumbled over what it was given.
    thread.once('error', () => {
      end({ fault: 'damaged', line: null });
    });
  });
}
