import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Plugin } from 'vite';

const STYLES = path.dirname(
  createRequire(import.meta.url).resolve('@mantine/core/styles/baseline.layer.css'),
);
/** `Button/Button.mjs`, and not what it is made of; in development with its version behind it. */
const PART = /\/@mantine\/core\/esm\/(?:components|utils)\/(?:\w+\/)*(\w+)\/\1\.mjs(?:\?|$)/;

/**
 * Gives each part of Mantine the style that is its own, behind those of what it is made of: a style is fetched with what it is
 * for and not before. The whole sheet weighs three times as much as what the console uses.
 */
export function styled(): Plugin {
  return {
    name: 'styled',
    transform: {
      filter: { id: PART },
      handler(code, id) {
        const name = PART.exec(id)?.[1] ?? '';
        const file = `${name}.layer.css`;
        if (!existsSync(path.join(STYLES, file))) return null;
        return { code: `${code}\nimport '@mantine/core/styles/${file}';`, map: null };
      },
    },
  };
}
