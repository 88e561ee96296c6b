import { LOCALES, type Locale, StartError, text } from './start-texts.js';

/** A variable that does not hold what it should. */
export interface Fault {
  readonly variable: { readonly name: string; readonly secret?: true };
  readonly held: string;
}

export class EnvironmentError extends StartError {
  constructor(faults: readonly Fault[]) {
    super(LOCALES.map((locale) => listing(locale, faults)).join('\n\n'));
  }
}

function listing(locale: Locale, faults: readonly Fault[]): string {
  const lines = faults.map(({ variable: { name, secret }, held }) =>
    text(locale, 'environment.fault', {
      name,
      held: secret
        ? text(locale, 'environment.hidden', { length: held.length })
        : JSON.stringify(held),
      wanted: text(locale, wantedKey(name)),
    }),
  );
  return [text(locale, 'environment.title'), ...lines].join('\n');
}

const wantedKey = (name: string): string =>
  `environment.wanted.${name.endsWith('_FILE') ? 'FILE' : name}`;
