import { inBothLanguages, StartError } from './start-texts.js';

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** The first signal to stop. One that comes during the start waits for its end; those after the first change nothing. */
export function signalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        resolve();
      });
    }
  });
}

/** Runs a service until it has ended. Why it could not start is said to whoever started it. */
export async function runToTheEnd(run: () => Promise<void>): Promise<never> {
  try {
    await run();
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}

/** A name with two addresses fails twice, in an error that has no message of its own. */
export function reasonOf(error: unknown): string {
  const errors: unknown[] = error instanceof AggregateError ? error.errors : [error];
  return errors.map((each) => (each instanceof Error ? each.message : String(each))).join('; ');
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function explain(error: unknown): string {
  if (error instanceof StartError) return error.message;
  const details = error instanceof Error ? error.stack : String(error);
  return `${inBothLanguages('start.failed')}\n${details ?? ''}`;
}
