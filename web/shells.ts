import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type PageKind } from './pages.ts';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

// Of every page of the entry.
const ROOMS = {
  'console.html': ['common', 'console'],
  'report.html': ['common', 'report'],
} as const;

const here = import.meta.dirname;

/** A file of the pages, as it is written. */
export const source = (...parts: readonly string[]): string =>
  readFileSync(path.join(here, ...parts), 'utf8');

/** What is seen until the scripts are there. */
export function shellOf({ shell, heading, lead }: PageKind, language: Language): string {
  const below = lead === undefined ? '' : `<p>{{${lead}}}</p>`;
  // Where exactly it stands is of the page, which its room is named after.
  const [room] = heading?.split(':') ?? [];
  const head =
    heading === undefined
      ? '{{> no-heading}}'
      : `<h1 class="s-${room}">{{${heading}}}</h1>${below}`;
  return worded(source('shells', `${shell}.html`).replace('{{heading}}', head), language)
    .replace(/>\s+</g, '><')
    .trim();
}

/** `{{room:key}}` is the text of that name; `{{> name}}` another shell. */
export const worded = (text: string, language: Language): string =>
  text
    .replace(/\{\{> ([\w-]+)\}\}/g, (_, name: string) =>
      worded(source('shells', `${name}.html`), language),
    )
    .replace(/\{\{([\w:.]+)\}\}/g, (_, name: string) => textOf(name, language));

export function titleOf({ title }: PageKind, language: Language): string {
  const app = textOf('common:app', language);
  return title === undefined ? app : `${textOf(title, language)} · ${app}`;
}

/** The texts that the page begins with, as JSON that ends no element: what cannot run is no script to the policy either. */
export function wordsOf({ of, rooms }: PageKind, language: Language): string {
  const texts = [...ROOMS[of], ...rooms].map((room) => [room, textsOf(room, language)]);
  return JSON.stringify(Object.fromEntries(texts)).replaceAll('<', String.raw`\u003c`);
}

const textsOf = (room: string, language: Language): unknown =>
  JSON.parse(source('texts', language, `${room}.json`));

function textOf(name: string, language: Language): string {
  const [room = '', key = ''] = name.split(':');
  const text = key
    .split('.')
    .reduce(
      (at, part) => (at as Record<string, unknown> | undefined)?.[part],
      textsOf(room, language),
    );
  if (typeof text !== 'string') throw new Error(`There is no text ${language} ${name}.`);
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
