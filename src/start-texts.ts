import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from './common/project-root.js';

export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
type Values = Readonly<Record<string, string | number>>;

/** A failure that the person starting the service can mend: its message is all they need to see. */
export class StartError extends Error {}

const TEXTS = { vi: textsOf('vi'), en: textsOf('en') };

export function text(locale: Locale, key: string, values: Values = {}): string {
  const template = TEXTS[locale][key];
  if (template === undefined) throw new Error(`resources/${locale}/start.json lacks ${key}.`);
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

/** Nobody has said yet which language they read, so what is said at the start is said in both. */
export const inBothLanguages = (key: string, values?: Values): string =>
  LOCALES.map((locale) => text(locale, key, values)).join('\n');

function textsOf(locale: Locale): Readonly<Record<string, string>> {
  const file = path.join(projectRoot, 'resources', locale, 'start.json');
  return JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>;
}
