import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 's1';

/** A key and the name that sealed texts call it by. */
interface NamedKey {
  readonly id: string;
  readonly key: KeyObject;
}

/** A text that no key of this desk opens, or that is not what was sealed for this context. */
export class CannotOpen extends Error {}

/**
 * Encrypts what the database must hold and a copy of it must not give away: AES-256-GCM (NIST SP 800-38D) by keys that
 * are kept elsewhere. The first key seals, all of them open, so that keys can be changed while the service runs.
 */
export class SecretBox {
  private named: readonly NamedKey[] | undefined;
  private marking: Buffer | undefined;

  /** Asked for the keys at the first use: a desk that keeps no secrets needs none. */
  constructor(private readonly keys: () => readonly KeyObject[]) {}

  /**
   * The context says what the secret is for, `totp:<user id>` for one: put into another's row it cannot be opened.
   * Gives `s1.<key id>.<base64url>`; the same text is sealed differently each time.
   */
  seal(text: string, context: string): string {
    const { id, key } = this.sealing();
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(bound(id, context));
    const bytes = [nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
    return [VERSION, id, Buffer.concat(bytes).toString('base64url')].join('.');
  }

  /** Throws CannotOpen. */
  open(sealed: string, context: string): string {
    const { id, bytes } = parts(sealed);
    const key = this.all().find((known) => known.id === id)?.key;
    if (!key) throw new CannotOpen(`There is no key ${id}.`);
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(bound(id, context)).setAuthTag(bytes.subarray(-TAG_BYTES));
    try {
      const text = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    } catch {
      throw new CannotOpen('It was changed, or sealed for something else.');
    }
  }

  /** Whether it was sealed by the key that seals now. */
  isFresh(sealed: string): boolean {
    return parts(sealed).id === this.sealing().id;
  }

  /** Tells whether two texts are the same without telling what they are. Another key makes another of it. */
  fingerprint(text: string): Buffer {
    this.marking ??= createHmac('sha256', this.sealing().key).update('fingerprints').digest();
    return createHmac('sha256', this.marking).update(text).digest();
  }

  /** A secret of its own for each purpose, out of the key that seals: nothing that is fingerprinted leads to it. */
  secretFor(purpose: string): string {
    const { key } = this.sealing();
    return createHmac('sha256', key).update(`secret for ${purpose}`).digest('hex');
  }

  private sealing(): NamedKey {
    const [first] = this.all();
    if (!first) throw new Error('There is no key to seal secrets with.');
    return first;
  }

  private all(): readonly NamedKey[] {
    this.named ??= this.keys().map((key) => ({ id: idOf(key), key }));
    return this.named;
  }
}

const bound = (id: string, context: string): Buffer => Buffer.from(`${VERSION}.${id}.${context}`);

/** Enough to tell a desk's few keys apart, and nothing that leads back to the key. */
const idOf = (key: KeyObject): string =>
  createHash('sha256').update('key id').update(key.export()).digest('hex').slice(0, 8);

function parts(sealed: string): { id: string; bytes: Buffer } {
  const [version, id = '', text = '', ...more] = sealed.split('.');
  const bytes = Buffer.from(text, 'base64url');
  // Node reads past what is no base64; one text has one way to be written.
  const isWhole = version === VERSION && more.length === 0 && bytes.toString('base64url') === text;
  if (!isWhole || bytes.length < NONCE_BYTES + TAG_BYTES) throw new CannotOpen('It is not sealed.');
  return { id, bytes };
}
