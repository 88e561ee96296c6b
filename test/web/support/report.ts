import { type Page } from 'playwright-core';

/** The answers of a unit whose portal shows what it should not: medium on an ordinary day. */
export const DEFACED = {
  'Loại sự cố': 'Thay đổi giao diện web',
  'Sự cố còn đang diễn ra không?': 'Đang diễn ra',
  'Dịch vụ, công việc có bị gián đoạn không?': 'Ngừng một phần',
  'Dữ liệu có bị lộ, sửa hoặc mất không?': 'Bị sửa, mã hóa, mất',
  'Lan rộng đến đâu?': 'Một máy, một trang',
  'Khôi phục được không?': 'Tự khôi phục được',
  'Đơn vị có tự kiểm soát, xử lý được không?': 'Tự xử lý được',
} as const;

/** The labels lie over their radios, as on every telephone: the label is what a finger meets. */
export async function choose(page: Page, question: string, answer: string): Promise<void> {
  const group = page.getByRole('group', { name: question });
  await group.locator('label').filter({ hasText: answer }).first().click();
}

/** What the unit has registered comes first; of the rest one says the name. */
export const OWN_COMPUTERS = '3 máy tính phòng Kế toán';

/** Fills in the form; the name is that of the account. Hit is the first registered system, or what has this name. */
export async function fillIn(page: Page, description: string, named?: string): Promise<void> {
  await page.getByRole('group', { name: 'Loại sự cố' }).waitFor();
  for (const [question, answer] of Object.entries(DEFACED)) await choose(page, question, answer);
  await page.getByLabel('Mô tả ngắn gọn').fill(description);
  if (named === undefined) {
    const systems = page.getByRole('group', { name: 'Hệ thống hoặc máy bị ảnh hưởng' });
    await systems.locator('label').first().click();
  } else {
    const other = page.locator('label').filter({ hasText: 'Hệ thống, máy khác' });
    if (await other.isVisible()) await other.click();
    await page.locator('#f-system').fill(named);
  }
  await page.getByLabel('Số điện thoại để điều phối viên gọi').fill('0269 385 1234');
}
