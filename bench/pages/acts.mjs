const TIMES = 8;

const placeOf = (page) =>
  page.evaluate(`(({ scrollTop, scrollHeight }) => \`\${scrollTop} of \${scrollHeight}\`)(
    document.querySelector('[role=region][tabindex]'))`);

async function wheel(page, steps, pauseMs) {
  await page.mouse.move(700, 600);
  for (const step of steps) {
    await page.mouse.wheel(0, step);
    await page.waitForTimeout(pauseMs);
  }
}

const many = (count, step) => Array.from({ length: count }, () => step);

// A hard flick of a free wheel: quick at first, and slower and slower.
const FLICK = Array.from({ length: 14 }, (_, i) => Math.round(3200 * 0.8 ** i));

/** What is done all day, each on the page as the one before has left it. */
export const ACTS = {
  'wheel, notch by notch': (page) => wheel(page, many(60, 120), 40),
  'wheel, hard flicks': (page) =>
    wheel(page, [...FLICK, ...FLICK, ...FLICK.map((step) => -step), ...FLICK], 16),
  'scroll through everything': async (page) => {
    for (let still = 0, before = ''; still < 8;) {
      await wheel(page, [2400], 50);
      const now = await placeOf(page);
      still = now === before ? still + 1 : 0;
      before = now;
    }
  },
  'hard flicks among all rows': (page) =>
    wheel(page, [...FLICK.map((step) => -4 * step), ...FLICK, ...FLICK.map((step) => -step)], 16),
  'select by keyboard (J, X)': async (page) => {
    for (let i = 0; i < TIMES; i++) {
      await page.keyboard.press('j');
      await page.waitForTimeout(80);
      await page.keyboard.press('x');
      await page.waitForTimeout(80);
    }
    await page.keyboard.press('Escape');
  },
  'select with the mouse': async (page) => {
    const boxes = page.locator('tbody input[type=checkbox]');
    for (let i = 0; i < TIMES; i++) {
      await boxes.nth(8 + i).click();
      await page.waitForTimeout(80);
    }
    await page.keyboard.press('Escape');
  },
  'filter by severity': async (page) => {
    for (let i = 0; i < TIMES; i++) {
      await page.getByRole('button', { name: /^Trung bình/ }).click();
      await page.waitForTimeout(500);
    }
  },
  'change the view (2, 5)': async (page) => {
    for (let i = 0; i < TIMES; i++) {
      await page.keyboard.press(i % 2 === 0 ? '2' : '5');
      await page.waitForTimeout(500);
    }
  },
  'type into the search': async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type('cổng thông tin', { delay: 60 });
    await page.waitForTimeout(800);
  },
};
