import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { newWebhookSecret, signatureOf } from './signature.js';

/** The example of the specification's own libraries. */
const KNOWN = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: 1_614_265_330,
  body: '{"test": 2432232314}',
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};

describe('a signature', () => {
  it('is that of the known example', () => {
    expect(signatureOf(KNOWN.secret, KNOWN)).toBe(KNOWN.signature);
  });

  it('is the one that the library of Standard Webhooks makes, whatever is signed', () => {
    const library = (secret: string, id: string, at: number, body: string) =>
      new Webhook(secret).sign(id, new Date(at * 1000), body);
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.uuid(),
        fc.nat(2_000_000_000),
        (body, id, at) => {
          const secret = newWebhookSecret();
          const own = signatureOf(secret, { id, timestamp: at, body });
          expect(own).toBe(library(secret, id, at, body));
        },
      ),
    );
  });

  it('is made with 256 bits that are others each time', () => {
    const secrets = Array.from({ length: 20 }, newWebhookSecret);
    expect(new Set(secrets).size).toBe(20);
    for (const secret of secrets) {
      expect(Buffer.from(secret.replace('whsec_', ''), 'base64')).toHaveLength(32);
    }
  });
});
