const BYTES = 16;

/** Names one request, so that it is done once. Not crypto.randomUUID: a browser has that only over HTTPS. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(BYTES))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
