import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';
import { UUID } from './identifier.js';
import { says } from './rule-messages.js';

/**
 * A field's check, its place in the OpenAPI document and its example in one decorator,
 * so that none of the three can be forgotten. On an answer's class only the last two matter.
 */
export interface FieldOptions {
  readonly example?: unknown;
  readonly optional?: boolean;
  readonly nullable?: boolean;
  /** The member is a list of such values, of at most this many. */
  readonly most?: number;
  /** A list must have at least one. */
  readonly filled?: boolean;
}

type Rule = (options: ValidationOptions) => PropertyDecorator;

export function Text({ min = 1, max = 2000, pattern, ...options }: TextOptions = {}) {
  const rules: Rule[] = [(each) => IsString({ ...each, ...says('string') })];
  if (pattern) {
    const { rule, regex } = pattern;
    rules.push((each) => Matches(regex, { ...each, ...says(rule) }));
  }
  rules.push((each) => Length(min, max, { ...each, ...says('length', { min, max }) }));
  const schema = { type: 'string', minLength: min, maxLength: max } as const;
  return field(
    options,
    pattern ? { ...schema, pattern: pattern.regex.source } : schema,
    rules,
    trimmed,
  );
}

export interface TextOptions extends FieldOptions {
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: { readonly rule: string; readonly regex: RegExp };
}

export const Choice = (values: readonly string[], options: FieldOptions = {}) =>
  field(options, { type: 'string', enum: [...values] }, [
    (each) => IsIn([...values], { ...each, ...says('choice', { values }) }),
  ]);

export const Whole = ({ min = 0, max = 2_147_483_647, ...options }: RangeOptions = {}) =>
  field(options, { type: 'integer', minimum: min, maximum: max }, [
    (each) => IsInt({ ...each, ...says('whole') }),
    (each) => Min(min, { ...each, ...says('range', { min, max }) }),
    (each) => Max(max, { ...each, ...says('range', { min, max }) }),
  ]);

interface RangeOptions extends FieldOptions {
  readonly min?: number;
  readonly max?: number;
}

export const Flag = (options: FieldOptions = {}) =>
  field(options, { type: 'boolean' }, [(each) => IsBoolean({ ...each, ...says('flag') })]);

export const Id = (options: FieldOptions = {}) =>
  field(options, { type: 'string', format: 'uuid' }, [
    (each) => IsString({ ...each, ...says('string') }),
    (each) => Matches(UUID, { ...each, ...says('id') }),
  ]);

/** RFC 3339 in any offset outside, a Date inside. */
export const Instant = (options: FieldOptions = {}) =>
  field(
    { example: '2026-11-24T01:30:00.000Z', ...options },
    { type: 'string', format: 'date-time' },
    [test('instant', (value) => value instanceof Date && isStorable(value))],
    toInstant,
  );

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the Vietnamese calendar, YYYY-MM-DD. */
export const Day = (options: FieldOptions = {}) =>
  field({ example: '2026-11-24', ...options }, { type: 'string', format: 'date' }, [
    test('day', (value) => typeof value === 'string' && DAY.test(value) && isDay(value)),
  ]);

/** An object with a class of its own. */
export const Part = (type: () => new () => object, options: FieldOptions = {}) =>
  applyDecorators(
    Type(type),
    // Nest knows a function that gives a class by its name, which is that of the member it is written in.
    field(options, { type: () => type() }, [
      (each) => ValidateNested({ ...each, ...says('object') }),
      // ValidateNested alone is content with a list, each of whose entries it looks into.
      test('object', (value) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)),
    ]),
  );

/** Members that are not fixed: only on answers, or checked by the rule that reads them. */
export const Anything = (schema: object, options: FieldOptions = {}) =>
  field(options, schema, [test('object', (value) => typeof value === 'object' && value !== null)]);

/** A member of any kind, checked by the rule that reads it; of an answer, one that may hold anything. */
export const Unchecked = (options: FieldOptions = {}, schema: object = {}) =>
  field(options, schema, [test('required', (value) => value !== undefined)]);

// What RFC 3339 can write: a year 0 or 10000, which an offset can lead to, is none that PostgreSQL reads.
const isStorable = (at: Date): boolean => at.getUTCFullYear() >= 1 && at.getUTCFullYear() <= 9999;

const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

function field(
  options: FieldOptions,
  schema: object,
  rules: readonly Rule[],
  read?: (value: unknown) => unknown,
): PropertyDecorator {
  const { most, optional, nullable, filled = false } = options;
  const list = most !== undefined;
  const decorators = [
    ApiProperty(documented(options, schema)),
    ...(list ? listRules(most, filled) : []),
    ...rules.map((rule) => rule({ each: list })),
  ];
  if (read) decorators.push(Transform(({ value }) => onEach(list, value, read)));
  if (nullable) decorators.push(IsOptional());
  else if (optional) decorators.push(ValidateIf((_, value) => value !== undefined));
  return applyDecorators(...decorators);
}

const documented = (
  { example, optional = false, nullable = false, most, filled }: FieldOptions,
  schema: object,
): ApiPropertyOptions => ({
  ...(most === undefined ? schema : listOf(schema)),
  required: !optional,
  nullable,
  ...(example !== undefined && { example }),
  ...(most !== undefined && { maxItems: most, ...(filled && { minItems: 1 }) }),
});

/** A class is looked up by the document's generator; of any other schema it would leave parts outside of `items`. */
const listOf = (schema: { type?: unknown }): object =>
  typeof schema.type === 'function'
    ? { ...schema, isArray: true }
    : { type: 'array', items: schema };

const listRules = (most: number, filled: boolean): PropertyDecorator[] => [
  IsArray(says('list')),
  ArrayMaxSize(most, says('most', { most })),
  ...(filled ? [ArrayMinSize(1, says('filled'))] : []),
];

const onEach = (list: boolean, value: unknown, read: (value: unknown) => unknown): unknown =>
  list && Array.isArray(value) ? value.map(read) : read(value);

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

const INSTANT = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?([Zz]|[+-]\d{2}:\d{2})$/;

/** What is no instant stays as it is, for the rule to refuse. */
const toInstant = (value: unknown): unknown =>
  typeof value === 'string' && INSTANT.test(value) && isDay(value.slice(0, 10))
    ? new Date(value)
    : value;

const test =
  (rule: string, validate: (value: unknown) => boolean): Rule =>
  (each) =>
    ValidateBy({ name: rule, validator: { validate } }, { ...each, ...says(rule) });
