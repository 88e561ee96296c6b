import { has, type Language, text } from '../../../common/localisation.js';
import { wallTime } from '../../../common/wall-time.js';
import { type Say } from '../../domain/mail/item.js';
import { type Paper } from '../../domain/mail/step-letter.js';

/** The words of letters, and those that the desk has for states, severities and deadlines. */
export const sayingIn =
  (language: Language): Say =>
  (key, facts) =>
    text(language, has('mail', key) ? 'mail' : 'words', key, facts);

export const paperIn = (language: Language, base: string | null): Paper => ({
  ...{ language, base, say: sayingIn(language) },
  clock: (at) => wallTime(at)[language],
});
