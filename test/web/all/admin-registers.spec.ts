import { type Page } from 'playwright-core';
import { eventually } from '../../support/eventually.js';
import { MANNERS, Receiver } from '../../support/receiver.js';
import { Webhooks } from '../../support/webhooks.js';
import { firing } from '../../support/intake.js';
import { openOffice } from '../support/office.js';

describe('who keeps people and what is connected', () => {
  const office = openOffice({ outboundAllow: ['127.0.0.1'] });
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await Receiver.start();
  });
  afterAll(() => receiver.stop());

  const open = async (path: string, who = 'admin') => {
    const visitor = await (await office.visitor()).enter(who);
    await visitor.page.goto(path);
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    return visitor;
  };
  const drawer = (page: Page) => page.getByRole('dialog').first();
  const saved = async (page: Page) => {
    await drawer(page).getByRole('button', { name: 'Lưu', exact: true }).click();
  };
  /** What is shown once, read and put away. */
  const secretOf = async (page: Page): Promise<string> => {
    const box = page.getByRole('dialog').filter({ hasText: 'Chỉ hiện một lần' });
    const secret = (await box.locator('output').textContent()) ?? '';
    await page.keyboard.press('Escape');
    await box.getByRole('button', { name: 'Tôi đã lưu lại' }).click();
    await box.waitFor({ state: 'hidden' });
    return secret;
  };
  const choose = async (page: Page, field: string, option: string) => {
    await drawer(page).getByRole('combobox', { name: field, exact: true }).fill(option);
    await drawer(page).getByRole('option', { name: option }).first().click();
  };

  it('adds a webhook, tries it, sees what did not arrive, and sends it again', async () => {
    const { page, complaints } = await open('/quan-tri/webhook');
    await page.getByRole('button', { name: 'Thêm webhook' }).first().click();
    await choose(page, 'Cơ quan', await nameOf('GL-UBND-633'));
    await drawer(page).getByLabel('Tên', { exact: true }).fill('Sổ trực của huyện');
    await drawer(page).getByLabel('Địa chỉ nhận (HTTPS)').fill(`${receiver.url}/hook`);
    await saved(page);
    expect(await secretOf(page)).toMatch(/^whsec_/);
    const [webhook] = (await office.cast.admin.get('/webhooks')).body.items;
    expect(webhook).toMatchObject({ name: 'Sổ trực của huyện', agency: 'GL-UBND-633' });

    await page.getByRole('button', { name: /^Sổ trực của huyện/ }).click();
    await drawer(page).getByRole('button', { name: 'Gửi thử' }).click();
    await drawer(page).getByText('Đã đến', { exact: true }).waitFor();
    expect(receiver.typesAt('/hook')).toEqual(['webhook.test']);
    expect(await drawer(page).textContent()).not.toMatch(/whsec_/);
    await page.keyboard.press('Escape');

    receiver.manner = MANNERS.fails;
    const webhooks = new Webhooks(office.app, office.cast.admin, receiver);
    await webhooks.reported(office.cast.reporter);
    await webhooks.exhaust();
    await page.getByRole('button', { name: 'Nhật ký của Sổ trực của huyện' }).click();
    const row = page.getByRole('row').filter({ hasText: 'incident.submitted' });
    await row.getByText('Không gửi được').waitFor();
    await row.getByRole('button').click();
    await drawer(page).getByText('Lỗi máy chủ').first().waitFor({ state: 'attached' });
    expect(await drawer(page).getByText('500', { exact: true }).count()).toBeGreaterThan(1);
    receiver.manner = MANNERS.takes;
    await drawer(page).getByRole('button', { name: 'Gửi lại' }).click();
    await eventually('it arrived', async () => {
      await webhooks.settle();
      return (await webhooks.newest(webhook.id)).state === 'delivered';
    });
    await page.keyboard.press('Escape');
    await page.reload();
    await row.getByText('Đã đến').waitFor();
    expect(complaints).toEqual([]);
  }, 120_000);

  const nameOf = async (code: string): Promise<string> =>
    (await office.cast.admin.get(`/agencies/${code}`)).body.name.vi;

  it('deletes a webhook only when its name is typed', async () => {
    const { body } = await office.cast.admin.post('/webhooks', {
      ...{ name: 'Sổ cũ', url: `${receiver.url}/old`, agency: 'GL-UBND-626' },
    });
    const { page } = await open(`/quan-tri/webhook?open=${body.id as string}`);
    await drawer(page).getByRole('button', { name: 'Xóa webhook' }).click();
    const asked = page.getByRole('dialog', { name: 'Xóa Sổ cũ?' });
    const act = asked.getByRole('button', { name: 'Xóa webhook' });
    expect(await act.isDisabled()).toBe(true);
    await asked.getByRole('textbox').fill('Sổ cũ');
    await act.click();
    await asked.waitFor({ state: 'hidden' });
    await eventually('it is gone', async () => {
      const { status } = await office.cast.admin.get(`/webhooks/${body.id as string}`);
      return status === 404;
    });
  });

  it('issues a key that works, shows it once, and takes it back', async () => {
    const { page, complaints } = await open('/quan-tri/khoa');
    await page.getByRole('button', { name: 'Tạo khóa' }).first().click();
    await choose(page, 'Cơ quan', await nameOf('GL-UBND-633'));
    await drawer(page).getByLabel('Tên hệ thống').fill('Cổng dịch vụ công');
    await saved(page);
    const key = await secretOf(page);
    const asKey = () => office.app.anonymous('get', '/api/v1/incidents').set('x-api-key', key);
    expect([key.slice(0, 3), (await asKey()).status]).toEqual(['tb_', 200]);
    await page.getByRole('button', { name: /^Cổng dịch vụ công/ }).click();
    await drawer(page).getByRole('button', { name: 'Thu hồi khóa' }).click();
    const asked = page.getByRole('dialog', { name: 'Thu hồi khóa của Cổng dịch vụ công?' });
    await asked.getByRole('button', { name: 'Thu hồi khóa' }).click();
    await page.getByText('Đã thu hồi khóa của Cổng dịch vụ công.').waitFor();
    expect((await asKey()).status).toBe(401);
    expect(complaints).toEqual([]);
  });

  it.each([
    ['khoa', 'Hết hạn', '1/1/2020', ['/agency', '/name', '/expiresAt']],
    ['webhook', 'Địa chỉ nhận (HTTPS)', 'http://a:b@c.vn', ['/agency', '/name', '/url']],
    ['cong-nhan-tin', 'Khuôn nội dung', '{', ['/name', '/url', '/body', '/secret']],
    [
      ...(['dai-hoi', 'Trong đại hội, từ', '31/2/2027'] as const),
      [
        ...['/code', '/name/vi', '/name/en', '/scope'],
        ...['/windows/during/from', '/windows/during/to'],
      ],
    ],
  ])('says all that is wrong with a new entry at once: %s', async (path, field, text, places) => {
    const { page } = await open(`/quan-tri/${path}?open=moi`);
    await drawer(page).getByLabel(field, { exact: true }).fill(text);
    await saved(page);
    const links = drawer(page).getByRole('alert').getByRole('link');
    await links.first().waitFor();
    const ways = await Promise.all((await links.all()).map((link) => link.getAttribute('href')));
    expect(ways).toEqual(places.map((place) => `#${place}`));
    const focused = () => page.evaluate<string>('document.activeElement.dataset.at');
    expect(await focused()).toBe(places[0]);
    await links.last().click();
    expect(await focused()).toBe(places.at(-1));
    expect(await drawer(page).locator('[aria-invalid=true]').count()).toBe(places.length);
  });

  it('invites a person, gives them a way back in, and shuts them out', async () => {
    const { page, complaints } = await open('/quan-tri/nguoi-dung');
    await page.getByRole('button', { name: 'Thêm người' }).click();
    await drawer(page).getByLabel('Tên đăng nhập').fill('huong.rc');
    await drawer(page).getByLabel('Họ và tên').fill('Rơ Châm Hương');
    await saved(page);
    const password = await secretOf(page);
    const signIn = (word: string) =>
      office.app
        .anonymous('post', '/api/v1/auth/login')
        .send({ username: 'huong.rc', password: word, tokenDelivery: 'body' });
    expect((await signIn(password)).status).toBe(200);

    await page.getByRole('button', { name: /^Rơ Châm Hương/ }).click();
    await drawer(page).getByRole('button', { name: 'Tạo đường dẫn đặt lại mật khẩu' }).click();
    await page.getByRole('button', { name: 'Tạo đường dẫn', exact: true }).click();
    const link = await secretOf(page);
    expect(link).not.toBe('');
    await drawer(page).getByRole('button', { name: 'Khóa tài khoản' }).click();
    const asked = page.getByRole('dialog', { name: 'Khóa tài khoản Rơ Châm Hương?' });
    await asked.getByRole('button', { name: 'Khóa tài khoản' }).click();
    await page.getByText('Đã khóa tài khoản.').waitFor();
    expect((await signIn(password)).status).toBe(401);
    expect(complaints).toEqual([]);
  });

  it('ends the sessions of somebody who left a machine open', async () => {
    const left = await open('/truc', 'handler');
    const { page } = await open(`/quan-tri/nguoi-dung?open=${office.cast.handler.id}`);
    await drawer(page).getByRole('button', { name: 'Kết thúc mọi phiên' }).click();
    const asked = page.getByRole('dialog', { name: /^Kết thúc mọi phiên của/ });
    await asked.getByRole('button', { name: 'Kết thúc mọi phiên' }).click();
    await asked.waitFor({ state: 'hidden' });
    expect(
      (await office.cast.admin.get(`/users/${office.cast.handler.id}/sessions`)).body.items,
    ).toEqual([]);
    await left.page.reload();
    await left.page.getByLabel('Tên đăng nhập').waitFor();
  });

  it('connects a monitoring program with a key of its own, and its alert is a report', async () => {
    const { page, complaints } = await open('/quan-tri/nguon-canh-bao');
    await page.getByRole('button', { name: 'Thêm nguồn' }).first().click();
    await choose(page, 'Cơ quan', await nameOf('GL-UBND-633'));
    await drawer(page).getByLabel('Tên nguồn').fill('Prometheus của huyện');
    await drawer(page).getByRole('button', { name: 'Thêm dòng' }).click();
    await drawer(page).getByLabel('Thử bảng chuyển đổi').fill('severity=critical');
    await drawer(page).getByText('Dòng 1 khớp:').waitFor();
    await drawer(page).getByLabel('Thử bảng chuyển đổi').fill('severity=warning');
    await drawer(page).getByText('Không dòng nào khớp:').waitFor();
    const keys = async (): Promise<number> =>
      (await office.cast.admin.get('/api-keys')).body.items.length;
    const before = await keys();
    const system = drawer(page).getByLabel('Mã hệ thống').last();
    await system.fill('GL-CTTDT');
    await drawer(page).getByRole('button', { name: 'Lưu' }).click();
    await drawer(page).getByText('Còn 1 chỗ cần sửa').waitFor();
    expect([await system.getAttribute('aria-invalid'), await keys()]).toEqual(['true', before]);
    await system.fill('');
    await saved(page);
    const key = await secretOf(page);
    expect(await keys()).toBe(before + 1);
    const answer = await office.app
      .anonymous('post', '/api/v1/intake/alertmanager')
      .set('x-api-key', key)
      .send(firing('InstanceDown'));
    expect([answer.status, answer.body.alerts[0].outcome]).toEqual([202, 'reported']);
    await page.getByRole('button', { name: /^Prometheus của huyện/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('connects a gateway and sends a message through it', async () => {
    const { page, complaints } = await open('/quan-tri/cong-nhan-tin');
    await page.getByRole('button', { name: 'Thêm cổng' }).first().click();
    await drawer(page).getByLabel('Tên', { exact: true }).fill('SMS của tỉnh');
    await drawer(page).getByLabel('Địa chỉ gọi (HTTPS)').fill(`${receiver.url}/sms`);
    await drawer(page).getByLabel('Bí mật', { exact: true }).fill('Rv8yQh2vF0b9');
    await saved(page);
    await page.getByRole('button', { name: /^SMS của tỉnh/ }).click();
    await drawer(page).getByText('Đã có bí mật, không đọc lại được.').waitFor();
    await drawer(page).getByLabel('Số điện thoại nhận').fill('+84905123456');
    await drawer(page).getByRole('button', { name: 'Gửi thử' }).click();
    await drawer(page).getByText('Đã đến', { exact: true }).waitFor();
    const [message] = receiver.at('/sms');
    expect(message?.headers.authorization).toBe('Bearer Rv8yQh2vF0b9');
    expect(JSON.parse(message?.body ?? '{}').to).toBe('+84905123456');
    expect(await page.content()).not.toContain('Rv8yQh2vF0b9');
    expect(complaints).toEqual([]);
  });

  it('is asked before what was typed in a form is lost', async () => {
    const { page } = await open('/quan-tri/khoa?open=moi');
    await drawer(page).getByLabel('Tên hệ thống').fill('Giám sát');
    await page.keyboard.press('Escape');
    const asked = page.getByRole('alertdialog', { name: 'Còn thay đổi chưa lưu' });
    await asked.getByRole('button', { name: 'Ở lại' }).click();
    expect(await drawer(page).getByLabel('Tên hệ thống').inputValue()).toBe('Giám sát');
    await page.keyboard.press('Escape');
    await asked.getByRole('button', { name: 'Bỏ thay đổi' }).click();
    await drawer(page).waitFor({ state: 'hidden' });
  });

  it('verifies that the record is whole, and counts as the API does', async () => {
    const { page, complaints } = await open('/quan-tri/kiem-chung', 'auditor');
    await page.getByText('Toàn vẹn: mọi mắt xích đều khớp').waitFor();
    const { body } = await office.cast.auditor.get('/audit/verify');
    await page
      .getByText(`${body.incidents as number} sự cố, ${body.events as number} sự kiện đã kiểm`)
      .waitFor();
    expect(complaints).toEqual([]);
  });
});
