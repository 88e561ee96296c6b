/** What a template may have gaps for: `{{to}}`, `{{text}}` …; `toDigits` is the number without its plus sign. */
export const GAPS = ['to', 'toDigits', 'text', 'code', 'secret'] as const;
export type Gap = (typeof GAPS)[number];
export type Fillings = Readonly<Record<Gap, string>>;

/** How a gateway wants its body written. */
export const FORMATS = ['json', 'form', 'xml', 'text'] as const;
export type Format = (typeof FORMATS)[number];

export const CONTENT_TYPES: Readonly<Record<Format, string>> = {
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
  xml: 'text/xml; charset=utf-8',
  text: 'text/plain; charset=utf-8',
};

/** A telephone number or the id of a chat: nothing that means anything in a path. */
export const RECEIVER = /^[\w+@#-][\w+@.:#-]{0,99}$/;

const GAP = /\{\{\s*([\w.]*)\s*\}\}/g;

type Escape = (text: string) => string;
const asItIs: Escape = (text) => text;

const filled = (template: string, fillings: Fillings, escape: Escape): string =>
  template.replace(GAP, (gap, name: string) => (isGap(name) ? escape(fillings[name]) : gap));

const isGap = (name: string): name is Gap => (GAPS as readonly string[]).includes(name);

/** The gaps that a template names, known or not. */
export const gapsIn = (template: string): readonly string[] =>
  [...template.matchAll(GAP)].map(([, name = '']) => name);

/** What is said may hold any character, so a template is read first and filled then: no text can end the string it stands in. */
const BODIES: Readonly<Record<Format, (template: string, fillings: Fillings) => string>> = {
  json: (template, fillings) => JSON.stringify(filledInside(JSON.parse(template), fillings)),
  form: (template, fillings) =>
    new URLSearchParams(
      [...new URLSearchParams(template)].map(([name, value]): [string, string] => [
        name,
        filled(value, fillings, asItIs),
      ]),
    ).toString(),
  xml: (template, fillings) => filled(template, fillings, escapeXml),
  text: (template, fillings) => filled(template, fillings, asItIs),
};

/** @throws SyntaxError where the template is none of its format, which faultOfBody says before it is kept */
export const bodyOf = (format: Format, template: string, fillings: Fillings): string =>
  BODIES[format](template, fillings);

export const urlOf = (template: string, fillings: Fillings): string =>
  filled(template, fillings, encodeURIComponent);

/** A header takes one line of printable ASCII and no more, whatever was sealed. */
export const headerOf = (template: string, fillings: Fillings): string =>
  filled(template, fillings, asItIs).replace(/[^ -~]/g, '');

function filledInside(value: unknown, fillings: Fillings): unknown {
  if (typeof value === 'string') return filled(value, fillings, asItIs);
  if (Array.isArray(value)) return value.map((one: unknown) => filledInside(one, fillings));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, filledInside(inner, fillings)]),
  );
}

const XML_ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' },
};
/** Control characters are none that XML 1.0 can hold, escaped or not. */
const escapeXml: Escape = (text) =>
  text
    .replace(/[^\P{Cc}\n]|[\uFFFE\uFFFF]/gu, ' ')
    .replace(/[&<>"']/g, (mark) => XML_ENTITIES[mark] ?? '');

export type BodyFault = 'json' | 'xml-markup';

/** Why a template cannot be the body of its format. Comments and CDATA would end at other marks than those that are escaped. */
export function faultOfBody(format: Format, template: string): BodyFault | null {
  if (format === 'xml') return template.includes('<!') ? 'xml-markup' : null;
  if (format !== 'json') return null;
  try {
    JSON.parse(template);
    return null;
  } catch {
    return 'json';
  }
}

/** The same in every gap. */
export const filledWith = (sample: string): Fillings => ({
  ...{ to: sample, toDigits: sample, text: sample, code: sample, secret: sample },
});

const originWith = (template: string, sample: string): string | null => {
  const url = urlOf(template, filledWith(sample));
  return URL.canParse(url) ? new URL(url).origin : null;
};

/** Who gets what is sent, whatever is filled in: a gap stands behind the host only. Null where it depends on that. */
export function receiverOf(template: string): string | null {
  const origin = originWith(template, '1');
  return origin === originWith(template, '2') ? origin : null;
}
