import { StreamableFile } from '@nestjs/common';
import { type Readable } from 'node:stream';

export interface FileContent {
  readonly content: Readable;
  readonly name: string;
  readonly size?: number;
  readonly sha256?: Buffer;
}

/** A file to be saved, never shown in the page of whoever asks: a browser neither guesses what it is nor runs any of it. */
export class FileAnswer extends StreamableFile {
  readonly headers: Readonly<Record<string, string>>;

  constructor({ content, name, size, sha256 }: FileContent, type = 'application/octet-stream') {
    super(content, {
      ...{ type, disposition: disposition(name) },
      ...(size !== undefined && { length: size }),
    });
    this.headers = {
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
      // RFC 9530: of the whole file, for whoever saves it.
      ...(sha256 && { 'repr-digest': `sha-256=:${sha256.toString('base64')}:` }),
    };
  }
}

/** RFC 6266: a name in ASCII for old programs, and the right one as RFC 8187 writes it. */
export function disposition(name: string): string {
  const ascii = name.replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFD');
  const plain = ascii.replace(/\p{M}/gu, '').replace(/[^\w. ()-]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
