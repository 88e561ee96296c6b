import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { type FileContent } from '../../../common/file-answer.js';
import { label, type Language, text } from '../../../common/localisation.js';
import { agencyView } from '../agency.view.js';
import { AgenciesRepository } from '../agencies.repository.js';
import { systemView } from '../system.view.js';
import { SystemsRepository } from '../systems.repository.js';
import { AGENCY_KINDS } from '../../agency-kinds.js';
import { agencyColumns, type Column, SYSTEM_COLUMNS } from '../../domain/import/columns.js';
import { type Importable } from './column-names.js';
import { headerOf } from './import.view.js';

// Entries that show how cells are filled; brought in as they are, they change nothing.
const EXAMPLES = 3;
// What a spreadsheet would take for a formula.
const FORMULA = /^[=+\-@\t\r]/;

/** Files to begin with: the headers, and some entries of the register as the rows of one. */
@Injectable()
export class ImportTemplates {
  constructor(
    private readonly agencies: AgenciesRepository,
    private readonly systems: SystemsRepository,
  ) {}

  async ofAgencies(language: Language): Promise<FileContent> {
    const entries = [...(await this.agencies.all()).values()].map(agencyView);
    return templateOf(
      { register: 'agency', columns: agencyColumns(AGENCY_KINDS), language },
      entries,
    );
  }

  async ofSystems(language: Language): Promise<FileContent> {
    const entries = [...(await this.systems.all()).values()].map(systemView);
    return templateOf({ register: 'system', columns: SYSTEM_COLUMNS, language }, entries);
  }
}

interface Wanted {
  readonly register: Importable;
  readonly columns: readonly Column[];
  readonly language: Language;
}

function templateOf(
  wanted: Wanted,
  entries: readonly { readonly code: string; readonly active: boolean }[],
): FileContent {
  const { register, columns, language } = wanted;
  const headers = columns.map(({ key }) => headerOf(register, key)[language]);
  const rows = entries
    .filter(({ active }) => active)
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map((entry) => columns.map((column) => cellOf(entry, column, wanted)))
    .filter((cells) => !cells.some((cell) => FORMULA.test(cell)))
    .slice(0, EXAMPLES);
  // The mark that Excel needs to see UTF-8 in.
  const table = `\ufeff${[headers, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`;
  return {
    content: Readable.from([Buffer.from(table)]),
    name: `${text(language, 'imports', `${register}.file`)}.csv`,
  };
}

function cellOf(entry: object, { key, pointer, reads }: Column, { register, language }: Wanted) {
  const value = valueAt(entry, pointer);
  if (Array.isArray(value)) return value.join(' ');
  if (typeof value === 'boolean') return label('words', `value.${String(value)}`)[language];
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  return reads === 'choice' ? headerOf(register, `${key}.${value}`)[language] : value;
}

const valueAt = (entry: object, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((part, member) => (part as Record<string, unknown>)[member], entry);

const quoted = (cell: string): string =>
  /[",\r\n;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
