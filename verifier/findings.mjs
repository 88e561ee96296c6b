import { readFileSync } from 'node:fs';

/** The document is not what the desk has sealed: exit code 1. Its words stand in texts.json under the key. */
export class Invalid extends Error {
  constructor(key, facts = {}) {
    super(key);
    this.key = key;
    this.facts = facts;
  }
}

/** Nothing can be said: no keys, no file, or none that this program knows. Exit code 2. */
export class Unusable extends Invalid {}

const TEXTS = JSON.parse(readFileSync(new URL('texts.json', import.meta.url), 'utf8'));
const LANGUAGES = ['vi', 'en'];

const sentence = (language, key, facts) =>
  (TEXTS[language][key] ?? key).replace(/\{(\w+)\}/g, (gap, name) => String(facts[name] ?? gap));

/** One finding in both languages, Vietnamese first. */
export const inBothLanguages = ({ key, facts }) =>
  LANGUAGES.map((language) => sentence(language, key, facts)).join('\n');
