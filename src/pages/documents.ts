import { parseCookie } from 'cookie';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Language, LANGUAGES } from '../common/localisation.js';
import { projectRoot } from '../common/project-root.js';
import { type Environment } from '../environment.js';
import { PAGE_PERMISSIONS, pagePolicy } from './page-headers.js';

export const BUILT = join(projectRoot, 'web', 'dist');

const NONCE = '__NONCE__';
const DUTY_PHONE = '__DUTY_PHONE__';
const SCHEMES = ['light', 'dark'] as const;
type SendDocument = (
  request: FastifyRequest,
  reply: FastifyReply,
  kind: string,
) => Promise<FastifyReply>;

/**
 * A document as the build has made it, in the language, on the ground and in the letters that the browser says it had last:
 * a page that is light until its scripts have come dazzles whoever works in the dark. Neither ETag nor 304: the old body would carry
 * another nonce than the policy of the new answer.
 */
export function documentsOf({ dutyPhone = '' }: Pick<Environment, 'dutyPhone'>): SendDocument {
  return async (request, reply, kind) => {
    const { language, scheme, letters } = lastSeen(request);
    const nonce = randomBytes(16).toString('base64url');
    const built = await readFile(join(BUILT, `${kind}.${language}.html`), 'utf8');
    const text = built
      .replaceAll(NONCE, nonce)
      .replace(DUTY_PHONE, () => dutyPhone)
      .replace(
        'data-mantine-color-scheme="light"',
        `data-mantine-color-scheme="${scheme}"${letters}`,
      );
    void reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', pagePolicy(nonce))
      .header('permissions-policy', PAGE_PERMISSIONS)
      .header('content-language', language)
      .header('cache-control', 'no-cache')
      .header('vary', 'cookie');
    return reply.send(text);
  };
}

interface LastSeen {
  readonly language: Language;
  readonly scheme: string;
  /** Whether the browser has our letters, so that the page begins in them. */
  readonly letters: string;
}

function lastSeen({ headers }: FastifyRequest): LastSeen {
  const kept = parseCookie(headers.cookie ?? '');
  return {
    language: LANGUAGES.find((one) => one === kept.language) ?? 'vi',
    scheme: SCHEMES.find((one) => one === kept.scheme) ?? 'light',
    letters: kept.letters === 'kept' ? ' data-letters=""' : '',
  };
}
