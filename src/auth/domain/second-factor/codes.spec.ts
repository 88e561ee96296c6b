import fc from 'fast-check';
import { RECOVERY_CODE_LENGTH, recoveryCodeOf, shownCode, typedCode } from './codes.js';

const bytes = fc.uint8Array({ minLength: RECOVERY_CODE_LENGTH, maxLength: RECOVERY_CODE_LENGTH });

describe('a code that a person types', () => {
  it.each([
    ['123456', { kind: 'totp', code: '123456' }],
    [' 123 456 ', { kind: 'totp', code: '123456' }],
    ['12345', null],
    ['1234567', null],
    ['12345a', null],
    ['', null],
    ['u'.repeat(24), null],
    ['a'.repeat(25), null],
  ])('%j is %j', (text, code) => {
    expect(typedCode(text)).toEqual(code);
  });

  it('is a recovery code however it was copied', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = recoveryCodeOf(random);
        const copies = [
          code,
          shownCode(code),
          shownCode(code).toUpperCase(),
          code.replace(/0/g, 'O'),
        ];
        for (const copy of copies) expect(typedCode(copy)).toEqual({ kind: 'recovery', code });
      }),
    );
  });

  it('is shown in four groups of six', () => {
    expect(shownCode('a'.repeat(24))).toBe('aaaaaa-aaaaaa-aaaaaa-aaaaaa');
  });
});
