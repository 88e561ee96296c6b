/** A letter of two parts, as its reader sees it. */
export interface Letter {
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** As it went over the wire. */
  readonly raw: string;
}

/** Reads MIME as the desk sends it: multipart/alternative, quoted-printable or base64 (RFC 2045 to 2047). */
export function readLetter(raw: string): Letter {
  const { headers, body } = parted(raw);
  const [, boundary] =
    /^multipart\/alternative;.*boundary="?([^";]+)"?/s.exec(headers['content-type'] ?? '') ?? [];
  if (boundary === undefined) throw new Error(`No letter of two parts: ${raw}`);
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => parted(part.replace(/^\r\n/, '')));
  const of = (type: string): string => {
    const part = parts.find((one) => one.headers['content-type']?.startsWith(type));
    if (!part) throw new Error(`No ${type}.`);
    return decoded(part.body, part.headers['content-transfer-encoding'] ?? '7bit').trimEnd();
  };
  const subject = headers.subject ?? '';
  return { headers, subject, text: of('text/plain'), html: of('text/html'), raw };
}

function parted(text: string): { headers: Record<string, string>; body: string } {
  const end = text.indexOf('\r\n\r\n');
  const lines = text
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const named = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), words(line.slice(colon + 1).trim())];
  });
  return {
    headers: Object.fromEntries(named) as Record<string, string>,
    body: text.slice(end + 4),
  };
}

/** Encoded words; the space between two of them is none. */
const words = (text: string): string =>
  text
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, coded: string) =>
      how.toLowerCase() === 'b'
        ? Buffer.from(coded, 'base64').toString('utf8')
        : quoted(coded.replaceAll('_', ' ')),
    );

const quoted = (text: string): string =>
  Buffer.from(
    text.replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    'latin1',
  ).toString('utf8');

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64')
    return Buffer.from(body, 'base64').toString('utf8').replaceAll('\r\n', '\n');
  const text = encoding === 'quoted-printable' ? body.replace(/=\r\n/g, '') : body;
  return quoted(text).replaceAll('\r\n', '\n');
}
