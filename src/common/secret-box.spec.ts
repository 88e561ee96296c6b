import { createSecretKey, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CannotOpen, SecretBox } from './secret-box.js';
import { isSecretKey, secretKeys, secretKeysIn } from './secret-keys.js';

const key = () => createSecretKey(randomBytes(32));
const OLD = key();
const NEW = key();
const boxWith = (...keys: ReturnType<typeof key>[]) => new SecretBox(() => keys);

describe('a sealed secret', () => {
  const box = boxWith(OLD);
  const sealed = box.seal('JBSWY3DPEHPK3PXP ế', 'totp:a');

  it('is opened again in its own context, and tells nothing', () => {
    expect(box.open(sealed, 'totp:a')).toBe('JBSWY3DPEHPK3PXP ế');
    expect(sealed).toMatch(/^s1\.[0-9a-f]{8}\.[\w-]+$/);
    expect(box.seal('JBSWY3DPEHPK3PXP ế', 'totp:a')).not.toBe(sealed);
    expect(box.open(box.seal('', 'x'), 'x')).toBe('');
  });

  it('is not opened in another context or by another key', () => {
    expect(() => box.open(sealed, 'totp:b')).toThrow(CannotOpen);
    expect(() => boxWith(NEW).open(sealed, 'totp:a')).toThrow(/no key/);
  });

  it('is not opened when one bit of it was turned, wherever it is', () => {
    const [version, id, text = ''] = sealed.split('.');
    const bytes = Buffer.from(text, 'base64url');
    for (let at = 0; at < bytes.length * 8; at++) {
      const turned = Buffer.from(bytes);
      turned.writeUInt8(turned.readUInt8(at >> 3) ^ (1 << (at & 7)), at >> 3);
      const forged = [version, id, turned.toString('base64url')].join('.');
      expect(() => box.open(forged, 'totp:a')).toThrow(CannotOpen);
    }
  });

  it.each([
    '',
    'JBSWY3DPEHPK3PXP',
    's1.00000000.AAAA',
    's0.a.b',
    `${sealed}.x`,
    `${sealed}A`,
    `${sealed}=`,
    sealed.slice(0, 30),
  ])('is none of %j', (text) => {
    expect(() => box.open(text, 'totp:a')).toThrow(CannotOpen);
  });

  it('stays open when a new key seals, until it is sealed anew', () => {
    const both = boxWith(NEW, OLD);
    expect([both.isFresh(sealed), both.open(sealed, 'totp:a')]).toEqual([
      false,
      'JBSWY3DPEHPK3PXP ế',
    ]);
    const anew = both.seal(both.open(sealed, 'totp:a'), 'totp:a');
    expect(both.isFresh(anew)).toBe(true);
    expect(boxWith(NEW).open(anew, 'totp:a')).toBe('JBSWY3DPEHPK3PXP ế');
    expect(() => box.open(anew, 'totp:a')).toThrow(CannotOpen);
  });

  it('needs a key to be sealed', () => {
    expect(() => boxWith().seal('x', 'y')).toThrow('no key');
  });
});

describe('the keys that seal', () => {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'truc-ban-keys-'));
  const text = () => randomBytes(32).toString('base64');
  afterAll(() => {
    fs.rmSync(dataDir, { recursive: true });
  });

  it('are made once in the data folder, for its owner alone', () => {
    const folder = path.join(dataDir, 'own');
    const [first] = secretKeys({ dataDir: folder });
    const [again] = secretKeys({ dataDir: folder });
    expect(first?.export()).toEqual(again?.export());
    expect(fs.statSync(path.join(folder, 'secrets.key')).mode & 0o777).toBe(0o600);
    expect(fs.readdirSync(folder)).toEqual(['secrets.key']);
  });

  it('come from the environment where they are given, in their order', () => {
    const keys = [text(), text()];
    const found = secretKeys({ dataDir, secretsKey: keys });
    expect(found.map((one) => one.export().toString('base64'))).toEqual(keys);
    expect(fs.existsSync(path.join(dataDir, 'secrets.key'))).toBe(false);
  });

  it.each([', ', ',', ' ', '\n'])('are read with %j between them', (between) => {
    const keys = [text(), text()];
    expect(secretKeysIn(`${keys.join(between)}\n`)).toEqual(keys);
  });

  it.each(['', 'short', `${'a'.repeat(43)}= x`])('are not in a file with %j', (content) => {
    const folder = fs.mkdtempSync(path.join(dataDir, 'bad-'));
    fs.writeFileSync(path.join(folder, 'secrets.key'), content);
    expect(() => secretKeys({ dataDir: folder })).toThrow('32 bytes in base64');
    expect(fs.readFileSync(path.join(folder, 'secrets.key'), 'utf8')).toBe(content);
  });

  it('have 32 bytes', () => {
    expect([text(), randomBytes(32).toString('base64url')].every(isSecretKey)).toBe(true);
    const bad = ['', 'a'.repeat(44), randomBytes(31).toString('base64'), `${text()}\n`];
    expect(bad.some(isSecretKey)).toBe(false);
  });
});

describe('a fingerprint', () => {
  it('is the same for the same text and key only', () => {
    const box = boxWith(OLD, NEW);
    expect(box.fingerprint('a')).toEqual(boxWith(OLD).fingerprint('a'));
    expect(box.fingerprint('a')).not.toEqual(box.fingerprint('b'));
    expect(box.fingerprint('a')).not.toEqual(boxWith(NEW).fingerprint('a'));
    expect(box.fingerprint('a')).toHaveLength(32);
  });
});

describe('a secret for a purpose', () => {
  it('is another for each purpose and key, and no fingerprint of anything', () => {
    const box = boxWith(OLD, NEW);
    const secret = box.secretFor('doors');
    expect(secret).toBe(boxWith(OLD).secretFor('doors'));
    expect([box.secretFor('windows'), boxWith(NEW).secretFor('doors')]).not.toContain(secret);
    expect(secret).not.toBe(box.fingerprint('secret for doors').toString('hex'));
  });
});
