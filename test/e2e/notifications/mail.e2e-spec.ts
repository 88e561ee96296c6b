import { Logger } from '@nestjs/common';
import { Database } from '../../../src/common/database.js';
import { wallTime } from '../../../src/common/wall-time.js';
import { RaiseAlarms } from '../../../src/incidents/use-cases/alarms/raise-alarms.js';
import { HeldMail } from '../../../src/notifications/data/mail/held-mail.js';
import { MailPost } from '../../../src/notifications/data/mail/mail-post.js';
import { mailSettingsOf } from '../../../src/notifications/mail.settings.js';
import { Worker } from '../../../src/notifications/worker.js';
import { type Caller, TestApp } from '../../support/app.js';
import { type Cast, castOf } from '../../support/cast.js';
import { recreate, TEMPLATE } from '../../support/databases.js';
import { MAIL_CA, MailServer, type Received } from '../../support/mail-server.js';
import { Case, defacement, IMPACT_OF } from '../../support/reports.js';

const START = '2026-11-24T02:00:00Z';
const BASE = 'https://trucban.gialai.gov.vn';
const SECRETS = {
  title: 'Lộ dữ liệu của Sở Nội vụ',
  description: 'Máy chủ chưa vá lỗi từ năm 2021.',
};

const CRIME = { ...IMPACT_OF.critical, crimeSigns: true };

let mute: TestApp;
let app: TestApp;
let cast: Cast;
let server: MailServer;
beforeAll(async () => {
  Logger.overrideLogger(false);
  server = await MailServer.start('smtps');
  const database = await recreate('desk_mail', TEMPLATE);
  mute = await TestApp.on(database, { publicUrl: BASE });
  app = await TestApp.on(database, {
    ...{ publicUrl: BASE, smtpUrl: server.url('smtps'), smtpCa: MAIL_CA },
    ...{ smtpFrom: 'Trực Ban Gia Lai <truc-ban@gialai.gov.vn>', deliveryTimeoutMs: 2_000 },
  });
  cast = await castOf(app);
  await app.db.query(`UPDATE user_account SET email = username || '@gialai.gov.vn'`);
});
beforeEach(() => {
  server.received.splice(0);
  server.manner = 'takes';
  server.offered = 0;
  for (const desk of [mute, app]) desk.clock.set(START);
});
afterAll(async () => {
  await app.stop();
  await mute.stop();
  await server.stop();
});

const settle = (desk: TestApp = app) => desk.nest.get(Worker).settle();
const to = (name: string): Received[] => server.to(`${name}@gialai.gov.vn`);
const only = (letters: readonly Received[]): Received => {
  const [letter, ...more] = letters;
  if (!letter || more.length > 0) throw new Error(`${letters.length} letters instead of one`);
  return letter;
};
const of = async ({ code }: Case, { id }: Caller, query = ''): Promise<any[]> => {
  const { body } = await cast.admin.get(`/deliveries?subject=${code}&target=${id}${query}`);
  return body.items;
};
const attemptsOf = async ({ id }: { id: string }): Promise<any[]> =>
  (await cast.admin.get(`/deliveries/${id}`)).body.log;
const reported = async (changes: Record<string, unknown> = {}) => {
  const incident = await Case.reported(app, cast.reporter, defacement(changes));
  await settle();
  return incident;
};
const everythingIn = (letters: readonly Received[]): string =>
  letters.map(({ subject, text, html }) => [subject, text, html].join('\n')).join('\n');

/** What a process that works tells whoever starts it. */
async function saidAtStart({ nest }: TestApp): Promise<string[]> {
  const said: string[] = [];
  const quiet = () => undefined;
  Logger.overrideLogger({ log: quiet, error: quiet, warn: (text: string) => said.push(text) });
  await new HeldMail(nest.get(Database), nest.get(MailPost), true).onApplicationBootstrap();
  Logger.overrideLogger(false);
  return said;
}

describe('e-mail', () => {
  it('is kept while there is no server, and leaves when somebody replays it', async () => {
    const incident = await Case.reported(mute, cast.reporter);
    await settle(mute);
    const [kept] = await of(incident, cast.coordinator);
    expect([kept.state, kept.template]).toEqual(['held', 'incident.submitted']);
    // With a server one day later: not by itself.
    app.clock.advance(24 * 60);
    await settle();
    expect(server.offered).toBe(0);
    expect(await saidAtStart(mute)).toEqual([expect.stringMatching(/^SMTP_URL is not set/)]);
    expect(await saidAtStart(app)).toEqual([expect.stringMatching(/^\d+ e-mails were kept/)]);
    expect((await cast.admin.post('/deliveries/replay', { ids: [kept.id] })).status).toBe(200);
    await settle();
    expect(only(to('coordinator')).subject).toContain(incident.code);
    expect(await of(incident, cast.coordinator)).toMatchObject([{ state: 'delivered' }]);
  });

  it('comes over TLS from the desk’s account, as text and as HTML', async () => {
    const incident = await reported();
    const letter = only(to('coordinator'));
    expect([letter.secure, letter.user, letter.from]).toEqual([
      ...[true, 'truc-ban', 'truc-ban@gialai.gov.vn'],
    ]);
    expect(letter.headers.from).toBe('Trực Ban Gia Lai <truc-ban@gialai.gov.vn>');
    expect(letter.subject).toBe(`[${incident.code}] Có báo cáo sự cố mới, mức trung bình`);
    const link = `${BASE}/su-co/${incident.code}`;
    for (const said of [letter.text, letter.html]) {
      for (const fact of [incident.code, defacement().title, 'trung bình', link]) {
        expect(said).toContain(fact);
      }
      // 02:00 in UTC.
      expect(said).toContain('09:00 ngày 24/11/2026');
    }
    expect(letter.html).toContain('<html lang="vi">');
    expect(everythingIn([letter])).not.toContain(defacement().description);
    expect(letter.raw.split('\r\n').every((line) => line.length <= 998)).toBe(true);
  });

  it('says that a machine wrote it, and lies with the other letters of its case', async () => {
    const incident = await reported();
    await incident.moved(cast.coordinator, 'acknowledge');
    await incident.moved(cast.coordinator, 'accept', { handler: cast.handler.id });
    await settle();
    const root = `<${incident.code}@trucban.gialai.gov.vn>`;
    const letters = to('reporter');
    expect(letters.length).toBeGreaterThan(1);
    for (const { headers } of letters) {
      expect(headers).toMatchObject({
        ...{ references: root, 'in-reply-to': root, 'auto-submitted': 'auto-generated' },
        'list-id': 'Trực Ban <truc-ban.trucban.gialai.gov.vn>',
        'x-auto-response-suppress': 'All',
      });
    }
    const ids = letters.map(({ headers }) => headers['message-id']);
    expect(new Set(ids).size).toBe(letters.length);
    const deliveries = await of(incident, cast.reporter, '&state=delivered');
    expect(ids.sort()).toEqual(deliveries.map(({ id }) => `<${id}@trucban.gialai.gov.vn>`).sort());
  });

  it('is in the language of its reader', async () => {
    const usual = (await cast.coordinator.get('/notifications/preferences')).body;
    const wants = (language: string) =>
      cast.coordinator.put('/notifications/preferences', { ...usual, language });
    expect((await wants('en')).status).toBe(200);
    const incident = await reported();
    const { subject, text, html } = only(to('coordinator'));
    expect(subject).toBe(`[${incident.code}] A new incident was reported, severity medium`);
    expect(text).toContain('09:00 on 2026-11-24');
    expect(html).toContain('<html lang="en">');
    await wants('vi');
  });

  it.each(['AMBER+STRICT', 'RED'])(
    'says no more than the code of a case of TLP:%s',
    async (tlp) => {
      const incident = await reported({ ...SECRETS, tlp, impact: IMPACT_OF.critical });
      expect(server.received.length).toBeGreaterThan(0);
      const said = everythingIn(server.received);
      expect(said).toContain(incident.code);
      for (const secret of [...Object.values(SECRETS), 'khẩn cấp', 'critical', 'Hoa']) {
        expect(said).not.toContain(secret);
      }
    },
  );

  it('of a restricted case goes to its circle, without its content', async () => {
    const incident = await reported({ ...SECRETS, impact: CRIME });
    const { body } = await cast.police.get(incident.path());
    expect(body.leadAgency).toBe('GL-CAT');
    await incident.moved(cast.police, 'acknowledge');
    await incident.moved(cast.police, 'accept', { handler: cast.policeHandler.id });
    await settle();
    server.received.splice(0);
    await incident.moved(cast.police, 'restrict', { reason: 'Đang xác minh.' });
    await settle();
    expect(to('police-handler').length).toBe(1);
    const said = everythingIn(server.received);
    for (const secret of Object.values(SECRETS)) expect(said).not.toContain(secret);
    expect([...to('reporter'), ...to('coordinator')]).toEqual([]);
  });

  it('is not for whoever has left, or has no address, or wants none any more', async () => {
    const waiting = async (before: () => Promise<unknown>): Promise<unknown[]> => {
      const incident = await Case.reported(mute, cast.reporter);
      await settle(mute);
      const [held] = await of(incident, cast.coordinator);
      await before();
      await cast.admin.post('/deliveries/replay', { ids: [held.id] });
      await settle();
      const [after] = await of(incident, cast.coordinator);
      return [after.state, after.lastError];
    };
    const set = (change: string) => () =>
      app.db.query(`UPDATE user_account SET ${change} WHERE username = 'coordinator'`);
    expect(await waiting(set(`active = false`))).toEqual(['cancelled', 'nobody']);
    await set(`active = true`)();
    expect(await waiting(set(`email = NULL`))).toEqual(['cancelled', 'no-address']);
    expect(await waiting(set(`email = 'nobody at home'`))).toEqual(['cancelled', 'no-address']);
    await set(`email = 'coordinator@gialai.gov.vn'`)();
    expect(await waiting(set(`agency_code = 'GL-UBND-626'`))).toEqual([
      ...['cancelled', 'nothing-to-tell'],
    ]);
    await set(`agency_code = 'GL-STTTT'`)();
    expect(to('coordinator')).toEqual([]);
  });

  it('tells all that is low in one', async () => {
    const [one, two] = [await reported(), await reported({ title: 'Trang báo bị chậm' })];
    for (const incident of [one, two]) {
      await incident.moved(cast.coordinator, 'acknowledge');
      await incident.moved(cast.coordinator, 'accept', { handler: cast.handler.id });
      await incident.moved(cast.handler, 'start');
    }
    await settle();
    server.received.splice(0);
    // Half past seven the next morning.
    app.clock.set('2026-11-25T00:30:00Z');
    await settle();
    const letter = only(to('reporter'));
    expect(letter.subject).toMatch(/^\[Trực Ban\] Bản tổng hợp: \d+ tin về \d+ việc$/);
    for (const said of [letter.text, letter.html]) {
      expect(said).toContain(`${one.code} – ${defacement().title}`);
      expect(said).toContain(`${two.code} – Trang báo bị chậm`);
      expect(said).toContain('Bắt đầu xử lý sự cố');
    }
    expect(letter.headers).not.toHaveProperty('references');
  });
});

describe('a letter of a deadline', () => {
  it('names it, and when it is due', async () => {
    const incident = await reported({ impact: IMPACT_OF.critical });
    const { body } = await cast.police.get(incident.path());
    const { dueAt } = body.deadlines.find(({ kind }: any) => kind === 'acknowledge');
    server.received.splice(0);
    app.clock.set(dueAt);
    await app.nest.get(RaiseAlarms).run();
    await settle();
    const subject = `[${incident.code}] Đã quá hạn, mức rất cao (khẩn cấp)`;
    const letter = to('police').find((one) => one.subject === subject);
    expect(letter?.text).toContain(`Thời hạn: Tiếp nhận, ${wallTime(new Date(dueAt)).vi}`);
  });
});

describe('a mail server', () => {
  const tried = async (manner: MailServer['manner']) => {
    server.manner = manner;
    const incident = await reported();
    const [delivery] = await of(incident, cast.coordinator);
    return { incident, delivery, attempts: await attemptsOf(delivery) };
  };

  it('that cannot now gets the same letter again later', async () => {
    const { incident, delivery, attempts } = await tried({ at: 'DATA', code: 451 });
    expect([delivery.state, delivery.attempts]).toEqual(['waiting', 1]);
    expect(attempts).toMatchObject([{ outcome: 'failed', status: 451 }]);
    server.manner = 'takes';
    app.clock.advance(1);
    await settle();
    expect(only(to('coordinator')).headers['message-id']).toBe(
      `<${delivery.id}@trucban.gialai.gov.vn>`,
    );
    expect(await of(incident, cast.coordinator)).toMatchObject([
      { state: 'delivered', attempts: 2 },
    ]);
  });

  it.each(['RCPT', 'DATA'] as const)(
    'that refuses for good at %s is not asked again',
    async (at) => {
      const { delivery, attempts } = await tried({ at, code: 550 });
      expect(delivery.state).toBe('dead');
      expect(attempts).toMatchObject([{ outcome: 'refused', status: 550 }]);
      const offered = server.offered;
      app.clock.advance(24 * 60);
      server.manner = 'takes';
      await settle();
      expect(to('coordinator').filter(({ subject }) => subject.includes(delivery.subject))).toEqual(
        [],
      );
      expect(offered).toBeGreaterThan(0);
    },
  );

  it('that hangs is given up, and tried again', async () => {
    const { delivery, attempts } = await tried('hangs');
    expect([delivery.state, delivery.lastError]).toEqual(['waiting', 'too-slow']);
    expect(attempts).toMatchObject([{ outcome: 'failed', error: 'too-slow' }]);
    server.manner = 'takes';
    app.clock.advance(1);
    await settle();
    expect(only(to('coordinator')).subject).toContain(delivery.subject);
  });
});

describe('the way to the mail server', () => {
  const LETTER = {
    ...{ to: 'a@gialai.gov.vn', subject: 'Thử', text: 'Thử', html: '<p>Thử</p>' },
    ...{ messageId: '<1@localhost>', headers: {} },
  };
  const sent = async (
    smtpUrl: string,
    told: { smtpCa?: string; outboundAllow?: string[] } = {},
  ) => {
    const settings = mailSettingsOf({ outboundAllow: [], ...told, smtpUrl });
    const post = new MailPost(settings, { withinMs: 2000, firstRetryMs: 1 });
    const { outcome, error, status } = await post.send(LETTER, { withinMs: 2000 });
    post.onApplicationShutdown();
    return [outcome, error ?? status];
  };

  it('is shut where its certificate is none that the desk trusts, or its account is wrong', async () => {
    expect(await sent(server.url('smtps'), { smtpCa: MAIL_CA })).toEqual(['delivered', 250]);
    expect(await sent(server.url('smtps'))).toEqual(['failed', 'ESOCKET']);
    const account = { user: 'truc-ban', pass: 'sai' };
    expect(await sent(server.url('smtps', account), { smtpCa: MAIL_CA })).toEqual([
      ...['failed', 'EAUTH'],
    ]);
    expect(server.received).toHaveLength(1);
  });

  it('takes TLS where it is offered, and does without on this machine alone', async () => {
    const [offering, plain] = [await MailServer.start('starttls'), await MailServer.start('none')];
    try {
      expect(await sent(offering.url('smtp'))).toEqual(['delivered', 250]);
      expect(offering.received).toMatchObject([{ secure: true }]);
      expect(await sent(plain.url('smtp'))).toEqual(['delivered', 250]);
      // The same server under a name that is not known to be this machine.
      const settings = mailSettingsOf({ outboundAllow: [], smtpUrl: plain.url('smtp') });
      const elsewhere = settings.smtp && { ...settings.smtp, mustBeSafe: true };
      const post = new MailPost(
        { ...settings, smtp: elsewhere },
        { withinMs: 2000, firstRetryMs: 1 },
      );
      expect(await post.send(LETTER, { withinMs: 2000 })).toMatchObject({ outcome: 'failed' });
      post.onApplicationShutdown();
      expect(plain.received).toHaveLength(1);
    } finally {
      await Promise.all([offering.stop(), plain.stop()]);
    }
  });
});
