import Negotiator from 'negotiator';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Facts } from './problem.js';
import { projectRoot } from './project-root.js';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in both languages, as the API gives labels. */
export interface Label {
  readonly vi: string;
  readonly en: string;
}

type Area = 'problems' | 'rules' | 'events' | 'reasons' | 'words' | 'mail' | 'imports';
type Texts = Readonly<Record<string, string>>;

const AREAS: readonly Area[] = [
  'problems',
  'rules',
  'events',
  'reasons',
  'words',
  'mail',
  'imports',
];

const load = (language: Language): Record<Area, Texts> =>
  Object.fromEntries(
    AREAS.map((area) => [
      area,
      JSON.parse(
        readFileSync(join(projectRoot, 'resources', language, `${area}.json`), 'utf8'),
      ) as Texts,
    ]),
  ) as Record<Area, Texts>;

const texts: Readonly<Record<Language, Record<Area, Texts>>> = { vi: load('vi'), en: load('en') };

/** Vietnamese unless the caller prefers English. */
export function languageOf(acceptLanguage: string | undefined): Language {
  if (acceptLanguage === undefined) return 'vi';
  const preferred = new Negotiator({
    headers: { 'accept-language': acceptLanguage },
  }).language([...LANGUAGES]);
  return preferred === 'en' ? 'en' : 'vi';
}

/**
 * The sentence under a key with its {gaps} filled; a key that has no text is given back, so that it is seen. What a language
 * says otherwise of one thing than of several stands under the key and `.1`.
 */
export function text(language: Language, area: Area, key: string, facts: Facts = {}): string {
  const { [area]: words } = texts[language];
  const isOne = facts.count === 1 || facts.amount === 1;
  const template = (isOne ? words[`${key}.1`] : undefined) ?? words[key] ?? key;
  return template.replace(/\{(\w+)\}/g, (gap, name: string) =>
    name in facts ? spoken(facts[name], language) : gap,
  );
}

export const label = (area: Area, key: string, facts: Facts = {}): Label => ({
  vi: text('vi', area, key, facts),
  en: text('en', area, key, facts),
});

export const has = (area: Area, key: string): boolean => key in texts.vi[area];

/** Where one of them has a comma itself, another mark stands between them. */
const listed = (all: readonly string[]): string =>
  all.join(all.some((one) => one.includes(',')) ? '; ' : ', ');

function spoken(value: unknown, language: Language): string {
  if (value === null || value === undefined) return '–';
  if (Array.isArray(value)) return listed(value.map((one) => spoken(one, language))) || '–';
  if (typeof value === 'object' && 'vi' in value) return (value as Label)[language];
  return typeof value === 'string' ? value : JSON.stringify(value);
}
