import { mailSettingsOf } from './mail.settings.js';

const settings = (told: Partial<Parameters<typeof mailSettingsOf>[0]>) =>
  mailSettingsOf({ outboundAllow: [], ...told });

describe('the mail server', () => {
  it('is none where none is named', () => {
    expect(settings({}).smtp).toBeNull();
  });

  it.each([
    ['smtps://mail.gialai.gov.vn', { port: 465, secure: true, mustBeSafe: true }],
    ['smtp://mail.gialai.gov.vn', { port: 587, secure: false, mustBeSafe: true }],
    ['smtp://mail.gialai.gov.vn:25', { port: 25, secure: false, mustBeSafe: true }],
    ['smtp://localhost:25', { secure: false, mustBeSafe: false }],
    ['smtp://127.0.0.9:25', { secure: false, mustBeSafe: false }],
    ['smtp://[::1]:25', { host: '::1', secure: false, mustBeSafe: false }],
    ['smtp://127.example.vn:25', { secure: false, mustBeSafe: true }],
    ['smtp://mail.noi-bo:25', { secure: false, mustBeSafe: false }],
    ['smtp://10.1.2.3:25', { secure: false, mustBeSafe: false }],
    ['smtps://mail.noi-bo', { secure: true, mustBeSafe: true }],
  ])('%s is reached by %j', (smtpUrl, smtp) => {
    expect(settings({ smtpUrl, outboundAllow: ['mail.noi-bo', '10.0.0.0/8'] }).smtp).toMatchObject(
      smtp,
    );
  });

  it('knows the account, whatever its password is made of', () => {
    const { smtp } = settings({ smtpUrl: 'smtp://desk%40a.vn:p%40ss%3A%2F@mail.a.vn' });
    expect(smtp?.auth).toEqual({ user: 'desk@a.vn', pass: 'p@ss:/' });
    expect(settings({ smtpUrl: 'smtp://mail.a.vn' }).smtp).not.toHaveProperty('auth');
  });
});

describe('the sender', () => {
  const smtpUrl = 'smtp://mail.a.vn';
  it.each([
    [{ smtpFrom: 'Trực ban tỉnh <desk@a.vn>' }, { name: 'Trực ban tỉnh', address: 'desk@a.vn' }],
    [{ smtpFrom: 'desk@a.vn' }, { name: 'Trực Ban', address: 'desk@a.vn' }],
    [{ smtpUrl: 'smtp://x%40b.vn:p@mail.a.vn' }, { name: 'Trực Ban', address: 'x@b.vn' }],
    [
      { smtpUrl, publicUrl: 'https://tb.vn/x' },
      { name: 'Trực Ban', address: 'truc-ban@tb.vn' },
    ],
    [{ smtpUrl }, { name: 'Trực Ban', address: 'truc-ban@mail.a.vn' }],
    [{ smtpUrl: 'smtp://127.0.0.1' }, { name: 'Trực Ban', address: 'truc-ban@localhost' }],
  ])('of %j is %j', (told, from) => {
    expect(settings(told).from).toEqual(from);
  });
});
