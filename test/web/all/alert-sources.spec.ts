import { type Page, type Route } from 'playwright-core';
import { firing } from '../../support/intake.js';
import { openOffice } from '../support/office.js';

const KEYS = '**/api/v1/api-keys';
const SOURCES = '**/api/v1/intake/sources';
const TITLE = 'Thêm nguồn';
const NETWORK = 'Không nối được với máy chủ. Kiểm tra mạng rồi thử lại.';

/** What is sent there does not get through. */
const breaks = (route: Route) =>
  route.request().method() === 'POST' ? route.abort() : route.fallback();

/** It gets through, and the answer is lost on its way. */
async function losesAnswers(route: Route): Promise<void> {
  if (route.request().method() !== 'POST') return route.fallback();
  await route.fetch();
  await route.abort();
}

describe('a source of alerts in the making', () => {
  const office = openOffice();
  const form = (page: Page) => page.getByRole('dialog', { name: TITLE });
  const save = (page: Page) => form(page).getByRole('button', { name: 'Lưu', exact: true }).click();
  const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click();
  const left = (page: Page, name: string) =>
    form(page).getByRole('listitem').filter({ hasText: name });

  /** The desk was tried again until the page gave up. */
  const failed = (page: Page) => form(page).getByText(NETWORK).waitFor();

  const opened = async (name: string): Promise<Page> => {
    const { page } = await (await office.visitor()).enter('admin');
    await page.goto('/quan-tri/nguon-canh-bao?open=moi');
    await form(page).getByRole('combobox', { name: 'Cơ quan', exact: true }).fill('Chư Sê');
    await form(page)
      .getByRole('option', { name: 'Ủy ban nhân dân huyện Chư Sê', exact: true })
      .click();
    await form(page).getByLabel('Tên nguồn').fill(name);
    return page;
  };
  /** The keys of that name that are good, by the desk. */
  const keysOf = async (name: string) => {
    const { body } = await office.cast.admin.get('/api-keys?active=true&limit=200');
    return body.items.filter((key: { name: string }) => key.name === name);
  };
  const secretOf = async (page: Page): Promise<string> => {
    const box = page.getByRole('dialog', { name: /^Khóa của/ });
    return (await box.locator('output').textContent()) ?? '';
  };
  const outcomeWith = async (key: string): Promise<string> => {
    const answer = await office.app
      .anonymous('post', '/api/v1/intake/alertmanager')
      .set('x-api-key', key)
      .send(firing(key.slice(-8)));
    return answer.body.alerts?.[0].outcome ?? String(answer.status);
  };

  it('is told at once what its form lacks and what its mapping points to', async () => {
    const page = await opened('');
    await press(page, 'Thêm dòng');
    await form(page).getByLabel('Nhãn của điều kiện 1').fill('');
    await form(page).getByLabel('Mã hệ thống').last().fill('GL-CTTDT');
    await save(page);
    await form(page).getByText('Còn 3 chỗ cần sửa').waitFor();
    expect(await keysOf('-')).toEqual([]);
  });

  it('gets one key, however often the line breaks before it is there', async () => {
    const name = 'Zabbix của huyện';
    const page = await opened(name);
    await page.route(SOURCES, breaks);
    await save(page);
    await failed(page);
    await form(page).getByText('Khóa mới đã được cấp').waitFor();
    await left(page, name).waitFor();
    await page.unroute(SOURCES, breaks);
    await save(page);
    expect(await outcomeWith(await secretOf(page))).toBe('reported');
    expect(await keysOf(name)).toHaveLength(1);
  });

  it('gets one key, with a secret that is known, where the answer with it was lost', async () => {
    const name = 'Wazuh của huyện';
    const page = await opened(name);
    await page.route(KEYS, losesAnswers);
    await save(page);
    await failed(page);
    await left(page, name).waitFor();
    await page.unroute(KEYS, losesAnswers);
    await save(page);
    expect(await outcomeWith(await secretOf(page))).toBe('reported');
    expect(await keysOf(name)).toHaveLength(1);
  });

  it('goes on with a key that was left, or ends it', async () => {
    const [kept, ended] = ['Kuma của huyện', 'IntelMQ của huyện'];
    for (const name of [kept, ended]) {
      const page = await opened(name);
      await page.route(SOURCES, breaks);
      await save(page);
      await failed(page);
      await left(page, name).waitFor();
      await page.close();
    }
    const page = await opened(kept);
    await left(page, ended)
      .getByRole('button', { name: `Thu hồi khóa ${ended}` })
      .click();
    await page.getByRole('button', { name: 'Thu hồi khóa', exact: true }).click();
    await left(page, ended).waitFor({ state: 'detached' });
    expect(await keysOf(ended)).toEqual([]);

    await left(page, kept)
      .getByRole('button', { name: `Dùng tiếp khóa ${kept}` })
      .click();
    await form(page).getByText('Khóa nhận bí mật mới khi nguồn được lưu').waitFor();
    await save(page);
    expect(await outcomeWith(await secretOf(page))).toBe('reported');
    expect(await keysOf(kept)).toHaveLength(1);
  });
});
