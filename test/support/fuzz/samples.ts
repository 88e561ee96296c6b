import { type Document, type Schema } from '../../../src/openapi/document-parts.js';
import { type Chance } from './chance.js';

type Numbered = Schema & {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly oneOf?: Schema[];
};

const LETTERS = 'sự cố mất điện abc 0123';

/** Values that a schema of the document allows, as far as it tells. */
export class Samples {
  constructor(
    private readonly document: Document,
    private readonly chance: Chance,
  ) {}

  of(given: Schema, depth = 0): unknown {
    const schema = this.resolved(given);
    const choices = schema.anyOf ?? schema.oneOf;
    if (choices) return this.of(this.chance.of(choices), depth);
    if (schema.enum) return this.chance.of(schema.enum);
    const { examples = [] } = schema;
    if (examples.length === 0 || this.chance.often(0.4)) return this.ofType(schema, depth);
    return structuredClone(this.chance.of(examples));
  }

  private ofType(schema: Numbered, depth: number): unknown {
    const { chance } = this;
    const type = Array.isArray(schema.type) ? chance.of(schema.type) : (schema.type ?? 'object');
    const makers: Readonly<Record<string, () => unknown>> = {
      null: () => null,
      boolean: () => chance.often(0.5),
      integer: () => this.number(schema),
      number: () => this.number(schema),
      string: () => this.text(schema),
      array: () => this.list(schema, depth),
      object: () => (depth > 6 ? {} : this.object(schema, depth)),
    };
    return makers[type]?.();
  }

  private list({ minItems = 0, items = {} }: Numbered, depth: number): unknown[] {
    const length = Math.max(minItems, this.chance.below(4));
    return Array.from({ length }, () => this.of(items, depth + 1));
  }

  private object({ properties = {}, required = [], allOf = [] }: Schema, depth: number): unknown {
    const own = Object.entries(properties)
      .filter(([name]) => required.includes(name) || this.chance.often(0.4))
      .map(([name, schema]) => [name, this.of(schema, depth + 1)]);
    const parts = allOf.map((schema) => this.of(schema, depth + 1) as object);
    return Object.assign({}, ...parts, Object.fromEntries(own));
  }

  private number({ minimum = -1000, maximum = 1000 }: Numbered): number {
    return this.chance.of([
      minimum,
      maximum,
      minimum + this.chance.below(Math.min(maximum - minimum, 1e6) + 1),
    ]);
  }

  private text(schema: Numbered): string {
    const { format = '', pattern, examples, minLength = 0, maxLength = 40 } = schema;
    const { chance } = this;
    const instant = () => new Date(1.79e12 + chance.below(2e10)).toISOString();
    const formats: Readonly<Record<string, () => string>> = {
      uuid: () => `019b3a52-7c1d-7e4a-9f00-${String(chance.below(1e9)).padStart(12, '0')}`,
      'date-time': instant,
      date: () => instant().slice(0, 10),
    };
    const special = formats[format];
    if (special) return special();
    if (pattern !== undefined && examples) return String(chance.of(examples));
    const length = chance.of([minLength, Math.min(maxLength, 2100), minLength + chance.below(20)]);
    return Array.from({ length }, () => chance.of([...LETTERS])).join('');
  }

  private resolved(schema: Schema): Numbered {
    const name = schema.$ref?.split('/').at(-1);
    return name === undefined ? schema : (this.document.components.schemas[name] ?? {});
  }
}
