import { Webhook } from 'standardwebhooks';
import { verifyWebhook, WebhookRefused } from '../../clients/typescript/src/webhooks.js';

const secretOf = (letter: string): string =>
  `whsec_${Buffer.from(letter.repeat(32)).toString('base64')}`;
const SECRET = secretOf('a');
const NOW = new Date('2026-11-24T02:00:00.000Z');
const BODY = JSON.stringify({
  ...{ type: 'incident.acknowledged', timestamp: NOW.toISOString() },
  data: { code: 'SC-2026-000123', leadAgency: 'Sở Thông tin' },
});

/** As the reference implementation signs it. */
const signed = (secret = SECRET, at = NOW, body = BODY) => ({
  'webhook-id': 'msg_1',
  'webhook-timestamp': String(at.getTime() / 1000),
  'webhook-signature': new Webhook(secret).sign('msg_1', at, body),
});
const minutes = (count: number): Date => new Date(NOW.getTime() + count * 60_000);

describe('a webhook', () => {
  it('that the desk signed is taken, from any kind of headers and bytes', async () => {
    const wanted = { id: 'msg_1', timestamp: NOW, payload: JSON.parse(BODY) };
    const headers = signed();
    const upper = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toUpperCase(), [value]]),
    );
    for (const given of [headers, new Headers(headers), upper]) {
      for (const body of [BODY, Buffer.from(BODY)]) {
        expect(await verifyWebhook(SECRET, given, body, { now: NOW })).toEqual(wanted);
      }
    }
  });

  it('is taken while its secret is being changed, on either side', async () => {
    const [old, fresh] = [signed(), signed(secretOf('b'))];
    const both = `v2,xyz ${old['webhook-signature']} ${fresh['webhook-signature']}`;
    for (const secret of [SECRET, secretOf('b')]) {
      const headers = { ...old, 'webhook-signature': both };
      expect((await verifyWebhook(secret, headers, BODY, { now: NOW })).id).toBe('msg_1');
    }
    const secrets = [secretOf('b'), SECRET];
    expect((await verifyWebhook(secrets, old, BODY, { now: NOW })).id).toBe('msg_1');
  });

  it.each<[string, object, string, [Date, string]]>([
    ['another body', signed(), `${BODY} `, [NOW, 'signature']],
    ['another secret', signed(secretOf('b')), BODY, [NOW, 'signature']],
    ['another id', { ...signed(), 'webhook-id': 'msg_2' }, BODY, [NOW, 'signature']],
    ['another time', { ...signed(), 'webhook-timestamp': '1795485601' }, BODY, [NOW, 'signature']],
    ['another version', { ...signed(), 'webhook-signature': 'v1a,QUJD' }, BODY, [NOW, 'signature']],
    ['no base64', { ...signed(), 'webhook-signature': 'v1,*' }, BODY, [NOW, 'signature']],
    ['a message of long ago', signed(), BODY, [minutes(5.1), 'timestamp']],
    ['a message of the future', signed(), BODY, [minutes(-5.1), 'timestamp']],
    ['no time', { ...signed(), 'webhook-timestamp': 'now' }, BODY, [NOW, 'timestamp']],
    ['no id', { ...signed(), 'webhook-id': undefined }, BODY, [NOW, 'headers-missing']],
    ['what is no JSON', signed(SECRET, NOW, '{'), '{', [NOW, 'content']],
  ])('is refused for %s', async (_, headers, body, [now, reason]) => {
    const taken = verifyWebhook(SECRET, headers as Record<string, string>, body, { now });
    await expect(taken).rejects.toBeInstanceOf(WebhookRefused);
    await expect(taken).rejects.toMatchObject({ reason });
  });

  it('cannot be verified with what is no secret', async () => {
    const taken = verifyWebhook('whsec_***', signed(), BODY, { now: NOW });
    await expect(taken).rejects.toThrow('no secret');
  });
});
