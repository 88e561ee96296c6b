import { createParser, type EventSourceMessage } from 'eventsource-parser';

interface Reading {
  /** How long nothing may come. */
  readonly silenceMs: number;
  readonly signal: AbortSignal | undefined;
}

/** The messages of one stream of server-sent events, until it ends, breaks or falls silent. */
export async function* messagesOf(
  { body }: Response,
  { silenceMs, signal }: Reading,
): AsyncGenerator<EventSourceMessage, void, undefined> {
  if (!body) return;
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const come: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (message) => come.push(message) });
  try {
    for (;;) {
      const piece = await withinSilence(reader, silenceMs);
      if (!piece) return;
      parser.feed(decoder.decode(piece, { stream: true }));
      while (come.length > 0) {
        const message = come.shift();
        // A heartbeat is a comment, and no message.
        if (message) yield message;
      }
      signal?.throwIfAborted();
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The next piece; nothing where there is none in time, or never again. */
async function withinSilence(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  silenceMs: number,
): Promise<Uint8Array | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined);
    }, silenceMs);
  });
  const piece = reader.read().then(
    ({ value }) => value,
    () => undefined,
  );
  try {
    return await Promise.race([piece, silence]);
  } finally {
    clearTimeout(timer);
  }
}
