import i18n, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { seenNext } from '../seen-next';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

// Each in its own language: whoever looks for theirs cannot read the other.
export const LANGUAGE_NAMES = { vi: 'Tiếng Việt', en: 'English' } as const;

/** Of each page its own; `common` is on all of them. */
export const ROOMS = [
  'common',
  'problems',
  'report',
  'console',
  'queue',
  'case',
  'home',
  'dashboard',
  'admin',
  'events',
  'account',
] as const;
export type Room = (typeof ROOMS)[number];

const files = import.meta.glob<{ default: object }>('../../texts/*/*.json');
const KEPT_AS = 'language';

const loader: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, room, done) => {
    const load = files[`../../texts/${language}/${room}.json`];
    if (!load) done(new Error(`There are no texts ${language}/${room}.`), null);
    else
      load().then(
        ({ default: texts }) => {
          done(null, texts);
        },
        (error: unknown) => {
          done(error as Error, null);
        },
      );
  },
};

/** What somebody chose, else Vietnamese: the desk is Vietnamese first. */
function preferred(): Language {
  const kept = read();
  return LANGUAGES.find((one) => one === kept) ?? 'vi';
}

/** Private windows may keep nothing, and say so by throwing. */
function read(): string | null {
  try {
    return localStorage.getItem(KEPT_AS);
  } catch {
    return null;
  }
}

function keep(language: string): void {
  document.documentElement.lang = language;
  seenNext('language', language);
  try {
    localStorage.setItem(KEPT_AS, language);
  } catch {
    // It holds for this page.
  }
}

/** The texts that the document came with, if it is in that language: the first page waits for no more files. */
function given(language: Language): Readonly<Partial<Record<Room, object>>> {
  const words = document.documentElement.lang === language && document.getElementById('words');
  return words ? (JSON.parse(words.textContent) as Partial<Record<Room, object>>) : {};
}

export function startTexts(rooms: readonly Room[]): Promise<unknown> {
  const language = preferred();
  const resources = { [language]: given(language) };
  document.documentElement.lang = language;
  seenNext('language', language);
  i18n.on('languageChanged', keep);
  return i18n
    .use(loader)
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: [...LANGUAGES],
      fallbackLng: false,
      load: 'currentOnly',
      ns: [...rooms],
      defaultNS: 'common',
      partialBundledLanguages: true,
      resources,
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
}

/** For the loader of a page: its texts are there before it is drawn. */
export const texts = (...rooms: readonly Room[]) => i18n.loadNamespaces([...rooms]);

/** Texts that come from the API in both languages. */
export const said = ({ vi, en }: { vi: string; en: string }, language: string): string =>
  language === 'en' ? en : vi;

export default i18n;
