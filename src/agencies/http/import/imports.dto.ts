import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { Choice, Flag, Part, Text, Unchecked, Whole } from '../../../common/fields.js';
import { LANGUAGES, type Language } from '../../../common/localisation.js';
import { toFlag } from '../../../common/list-query.js';
import { MOST_COLUMNS, MOST_ROWS, SHEET_FORMATS } from '../../data/import/sheet.js';
import { OUTCOMES } from '../../domain/import/plan.js';

const PLAN = { rule: 'import-plan', regex: /^[0-9a-f]{32}$/ } as const;
const DIGEST = '9f86d081884c7d659a2feaa0c55ad015';
const HEADER = { vi: 'Loại', en: 'Kind' };
const MESSAGE = {
  vi: 'cần là một trong: sở, ban, ngành, báo chí',
  en: 'must be one of: Department, Press agency',
};
const ANY_VALUE = {
  anyOf: [
    { type: 'object', additionalProperties: true },
    { type: 'array', items: {} },
    { type: 'number' },
    { type: 'string' },
    { type: 'boolean' },
    { type: 'null' },
  ],
};
const CHANGE = { field: 'kind', from: 'press', to: 'department' };
const FAULT = { column: 'kind', header: HEADER, value: 'chùa', message: MESSAGE };

export class ImportQuery {
  @Transform(toFlag) @Flag({ optional: true, example: true }) dryRun: boolean = false;
}

export class TemplateQuery {
  @Choice(LANGUAGES, { optional: true, example: 'vi' }) language: Language = 'vi';
}

/** The field beside the file; the document shows the file with it. */
export class ImportBody {
  @ApiProperty({ type: 'string', format: 'binary', example: '(các byte của tệp)' }) file?: string;
  @Text({ min: 32, max: 32, pattern: PLAN, optional: true, example: DIGEST }) plan?: string;
}

class ImportFileDto {
  @Text({ max: 200, min: 0, example: 'co-quan-2026.csv' }) name: string;
  @Choice(SHEET_FORMATS, { example: 'csv' }) format: string;
}

class ImportCountsDto {
  @Whole({ example: 12 }) create: number;
  @Whole({ example: 3 }) update: number;
  @Whole({ example: 40 }) unchanged: number;
  @Whole({ example: 1 }) error: number;
}

class ImportChangeDto {
  @Text({ max: 40, example: CHANGE.field }) field: string;
  @Unchecked({ example: CHANGE.from }, ANY_VALUE) from: unknown;
  @Unchecked({ example: CHANGE.to }, ANY_VALUE) to: unknown;
}

class ImportWordsDto {
  @Text({ example: MESSAGE.vi }) vi: string;
  @Text({ example: MESSAGE.en }) en: string;
}

class ImportFaultDto {
  @Text({ max: 40, example: FAULT.column }) column: string;
  @Part(() => ImportWordsDto, { example: HEADER }) header: ImportWordsDto;
  @Text({ min: 0, max: 200, example: FAULT.value }) value: string;
  @Part(() => ImportWordsDto, { example: MESSAGE }) message: ImportWordsDto;
}

class ImportRowDto {
  @Whole({ min: 1, example: 7 }) row: number;
  @Choice(OUTCOMES, { example: 'error' }) outcome: string;
  @Text({ min: 0, max: 200, example: 'GL-SYT-TTYT' }) code: string;
  @Text({ min: 0, max: 300, example: 'Trung tâm Y tế huyện Chư Sê' }) name: string;
  @Part(() => ImportChangeDto, { most: 20, example: [] }) changes: ImportChangeDto[];
  @Part(() => ImportFaultDto, { most: MOST_COLUMNS, example: [FAULT] }) errors: ImportFaultDto[];
}

export class ImportDto {
  @Flag({ example: true }) dryRun: boolean;
  @Text({ min: 32, max: 32, example: DIGEST }) plan: string;
  @Part(() => ImportFileDto) file: ImportFileDto;
  @Part(() => ImportCountsDto) counts: ImportCountsDto;
  @Text({ max: 200, most: MOST_COLUMNS, example: ['STT'] }) ignored: string[];
  @Part(() => ImportRowDto, { most: MOST_ROWS }) rows: ImportRowDto[];
}
