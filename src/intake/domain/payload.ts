/** A place of a foreign payload that cannot be read, by a JSON pointer (RFC 6901) and the rule it breaks. */
export interface Fault {
  readonly pointer: string;
  readonly rule: 'list' | 'most' | 'object' | 'required' | 'choice';
  readonly facts?: Readonly<Record<string, unknown>>;
}

/**
 * A part of what a foreign program sent. Only what is asked for is looked at: a program may add members with its next
 * version, and an alert must not be lost for one. What is asked for and not there is noted, and reading goes on.
 */
export class Payload {
  private constructor(
    private readonly value: unknown,
    private readonly pointer: string,
    readonly faults: Fault[],
  ) {}

  static of(body: unknown): Payload {
    const payload = new Payload(body, '', []);
    if (!isObject(body)) payload.refuse('object');
    return payload;
  }

  get isMissing(): boolean {
    return this.value === undefined || this.value === null;
  }

  member(name: string): Payload {
    const inner = isObject(this.value) ? this.value[name] : undefined;
    const place = name.replaceAll('~', '~0').replaceAll('/', '~1');
    return new Payload(inner, `${this.pointer}/${place}`, this.faults);
  }

  /** The parts of a list; a list that is none, or longer than it may be, is refused. */
  items(most: number): Payload[] {
    if (!Array.isArray(this.value)) {
      this.refuse('list');
      return [];
    }
    if (this.value.length > most) this.refuse('most', { most });
    return this.value
      .slice(0, most)
      .map((one, i) => new Payload(one, `${this.pointer}/${i}`, this.faults));
  }

  /** A text, a number or a yes or no as text; empty for anything else. */
  text(): string {
    const { value } = this;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
  }

  needed(): string {
    const text = this.text().trim();
    if (text === '') this.refuse('required');
    return text;
  }

  /** What one of the values means. */
  choice<T>(meanings: Readonly<Record<string, T>>): T | undefined {
    const meaning = Object.hasOwn(meanings, this.text()) ? meanings[this.text()] : undefined;
    if (meaning === undefined) this.refuse('choice', { values: Object.keys(meanings) });
    return meaning;
  }

  /** The texts of a list, or the one text; nothing for anything else. */
  texts(): string[] {
    const parts: unknown[] = Array.isArray(this.value) ? this.value : [this.value];
    return parts.map((one) => new Payload(one, '', []).text()).filter((text) => text.trim() !== '');
  }

  members(): [string, Payload][] {
    if (!isObject(this.value)) return [];
    return Object.keys(this.value).map((name) => [name, this.member(name)]);
  }

  /** Every text below, by the names that lead to it with dots between them: `source.ip`. */
  flat(above = ''): [string, readonly string[]][] {
    return this.members().flatMap(([name, part]): [string, readonly string[]][] => {
      const path = above === '' ? name : `${above}.${name}`;
      return isObject(part.value) ? part.flat(path) : [[path, part.texts()]];
    });
  }

  refuse(rule: Fault['rule'], facts?: Fault['facts']): void {
    this.faults.push({ pointer: this.pointer, rule, ...(facts && { facts }) });
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
