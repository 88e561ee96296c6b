import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { type Plugin } from 'vite';

const PACKABLE = /\.(js|css|svg|json|txt)$/;

/** Beside each file that packs well its copies in Brotli (RFC 7932) and gzip (RFC 1952), made once, at the build. */
export function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const files = Object.keys(bundle).filter((file) => PACKABLE.test(file));
      await Promise.all(files.map((file) => pack(path.join(dir, file))));
    },
  };
}

async function pack(file: string): Promise<void> {
  const content = await readFile(file);
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content));
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
}
