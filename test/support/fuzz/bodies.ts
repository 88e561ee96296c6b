import { type MediaType, type Operation } from '../../../src/openapi/document-parts.js';
import { type Chance } from './chance.js';
import { BODIES, hostileText, jsonOf, MEDIA } from './hostile.js';
import { doubled, mutated } from './mutations.js';
import { type Samples } from './samples.js';
import { type Who, type World } from './world.js';

/** How much of a request is meant in earnest: all of it, most of it, or none. */
export type Manner = 'valid' | 'near' | 'hostile';

export interface Body {
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  /** It is nothing that the document could describe. */
  readonly strange: boolean;
}

const FORM = 'multipart/form-data';

export class Bodies {
  constructor(
    private readonly world: World,
    private readonly samples: Samples,
    private readonly chance: Chance,
  ) {}

  of({ requestBody }: Operation, who: Who, manner: Manner): Body | undefined {
    const [named] = Object.entries(requestBody?.content ?? {});
    if (!named) return undefined;
    const [media, content] = named;
    if (manner === 'hostile' && this.chance.often(0.15)) return this.strange(media);
    const value = this.named(this.whole(content), who);
    const isForm = media === FORM;
    const headers = { 'content-type': isForm ? `${FORM}; boundary=zq` : media };
    const text = isForm ? this.form(value, manner) : this.json(value, manner);
    return { text, headers, strange: false };
  }

  private strange(media: string): Body {
    const type = this.chance.of([media, media, ...MEDIA]);
    return { text: this.chance.of(BODIES), headers: { 'content-type': type }, strange: true };
  }

  private whole({ schema, example, examples = {} }: MediaType): unknown {
    const shown = Object.values(examples).map(({ value }) => value);
    if (example !== undefined) shown.push(example);
    if (shown.length === 0 || this.chance.often(0.4)) return this.samples.of(schema);
    return structuredClone(this.chance.of(shown));
  }

  private json(value: unknown, manner: Manner): string {
    const { chance } = this;
    const json = jsonOf(manner === 'valid' ? value : mutated(value, chance)) ?? '';
    return manner === 'hostile' && chance.often(0.1) ? doubled(json) : json;
  }

  /** With codes and ids of things that are there in place of those of the examples. */
  private named(value: unknown, who: Who, name = ''): unknown {
    if (Array.isArray(value)) return value.map((one) => this.named(one, who, name));
    if (typeof value === 'object' && value !== null) {
      const members = Object.entries(value);
      return Object.fromEntries(members.map(([key, one]) => [key, this.named(one, who, key)]));
    }
    return typeof value !== 'string' || this.chance.often(0.2)
      ? value
      : this.real(value, who, name);
  }

  private real(value: string, who: Who, name: string): string {
    const { chance, world } = this;
    if (/^SC-\d{4}-\d{6}$/.test(value)) {
      const hidden = world.guarded.filter(({ hiddenFrom }) => hiddenFrom.includes(who));
      return chance.of([...world.codes, ...hidden.map(({ code }) => code)]);
    }
    if (!/^[\da-f]{8}-[\da-f]{4}-/.test(value)) return value;
    if (name !== 'handler' && name !== 'assignee') return chance.of(world.spare);
    return chance.of([world.callers.handler.id, world.callers.policeHandler.id]);
  }

  private form(fields: unknown, manner: Manner): string {
    const { chance } = this;
    const right = (share: number) => manner === 'valid' || chance.often(share);
    const given = Object.entries(fields as Record<string, unknown>).filter(
      ([name]) => name !== 'file',
    );
    const texts = given.map(([name, value]) =>
      partOf(name, (right(0.5) ? String(value) : hostileText(chance)).slice(0, 300)),
    );
    const name = right(0.5) ? 'nhat-ky.txt' : hostileText(chance).replace(/["\r\n]/g, '');
    const file = right(0.8) ? partOf('file', 'một dòng', `; filename="${name}"`) : '';
    return `${texts.join('')}${file}${right(0.8) ? '--zq--\r\n' : ''}`;
  }
}

const partOf = (name: string, value: string, file = ''): string =>
  `--zq\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`;
