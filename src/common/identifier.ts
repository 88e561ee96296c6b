import { v7 } from 'uuid';

/** Ordered by time (RFC 9562, version 7), so that an index on it grows at its end. */
export const newId = (): string => v7();

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
