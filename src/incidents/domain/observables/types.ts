export const OBSERVABLE_TYPES = [
  'ipv4',
  'ipv6',
  'domain',
  'url',
  'email',
  'md5',
  'sha1',
  'sha256',
  'filename',
  'phone',
] as const;
export type ObservableType = (typeof OBSERVABLE_TYPES)[number];

/** A trace as it is compared: of two that are the same, type and value are. */
export interface Trace {
  readonly type: ObservableType;
  readonly value: string;
}

export const sameTrace = (one: Trace, other: Trace): boolean =>
  one.type === other.type && one.value === other.value;
