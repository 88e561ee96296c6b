import { faultOfBody, type Format, type Gap, GAPS, gapsIn, receiverOf } from './template.js';

export const METHODS = ['POST', 'PUT', 'GET'] as const;
export type Method = (typeof METHODS)[number];

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** How a gateway is called. */
export interface Call {
  readonly url: string;
  readonly method: Method;
  readonly format: Format;
  readonly headers: readonly Header[];
  readonly body: string | null;
}

/** One place of a call that cannot be, by the JSON pointer to it and the rule that it breaks. */
export interface Unfit {
  readonly pointer: string;
  readonly rule: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

// Set by the format, or by whoever sends the request.
const TAKEN = ['connection', 'content-length', 'content-type', 'host', 'transfer-encoding', 'te'];

/** All that is wrong with a call; `hasSecret`: there is something to put in for {{secret}}. */
export function unfitIn(call: Call, hasSecret: boolean): readonly Unfit[] {
  return [...unfitUrl(call.url), ...unfitHeaders(call.headers), ...unfitBody(call)].concat(
    usesSecret(call) && !hasSecret ? [{ pointer: '/secret', rule: 'secret-gap' }] : [],
  );
}

/** Whether both addresses lead to the same host, by the same protocol and port. */
export const isSameReceiver = (one: string, other: string): boolean =>
  receiverOf(one) === receiverOf(other);

const usesSecret = ({ url, headers, body }: Call): boolean =>
  [url, ...headers.map(({ value }) => value), body ?? ''].some((template) =>
    gapsIn(template).includes('secret'),
  );

function unknownGaps(template: string, pointer: string, known: readonly Gap[] = GAPS): Unfit[] {
  const strange = gapsIn(template).filter((name) => !(known as readonly string[]).includes(name));
  return strange.length === 0 ? [] : [{ pointer, rule: 'known-gap', facts: { known } }];
}

const unfitUrl = (url: string): Unfit[] => [
  ...unknownGaps(url, '/url'),
  ...(receiverOf(url) === null ? [{ pointer: '/url', rule: 'fixed-receiver' }] : []),
];

const unfitHeaders = (headers: readonly Header[]): Unfit[] =>
  headers.flatMap(({ name, value }, i) => [
    // What is said goes into the body or the address: a header holds ASCII alone.
    ...unknownGaps(value, `/headers/${i}/value`, ['secret', 'code']),
    ...(TAKEN.includes(name.toLowerCase())
      ? [{ pointer: `/headers/${i}/name`, rule: 'taken-header' }]
      : []),
  ]);

function unfitBody({ url, method, format, body }: Call): Unfit[] {
  if (method === 'GET' && body !== null) return [{ pointer: '/body', rule: 'no-body' }];
  const fault = body === null ? null : faultOfBody(format, body);
  if (fault) return [{ pointer: '/body', rule: `template-${fault}` }];
  const says = gapsIn(url + (body ?? '')).includes('text');
  return [
    ...unknownGaps(body ?? '', '/body'),
    ...(says ? [] : [{ pointer: '/body', rule: 'text-gap' }]),
  ];
}
