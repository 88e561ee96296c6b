import { type Page } from 'playwright-core';
import { caseIn } from '../../support/cases.js';
import { eventually } from '../../support/eventually.js';
import { openOffice } from '../support/office.js';

const ASK_MS = 15_000;

describe('the tabs of one browser', () => {
  const office = openOffice();

  const live = (page: Page) => page.getByText('Trực tiếp', { exact: true }).first().waitFor();
  const streamsOf = (page: Page): readonly string[] => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).pathname.endsWith('/stream')) asked.push(request.url());
    });
    return asked;
  };

  /** How often the tab has heard how the stream stands. */
  async function answersTo(page: Page): Promise<() => Promise<number>> {
    await page.evaluate(`globalThis.heard = 0;
      globalThis.listening = new BroadcastChannel('truc-ban-stream');
      listening.onmessage = ({ data }) => { if ('state' in data) heard += 1; };`);
    return () => page.evaluate('heard');
  }

  it('share one stream, which the one that is seen takes from one that sleeps', async () => {
    const incident = await caseIn(office.app, office.cast, 'triage');
    const say = (text: string) =>
      office.cast.coordinator.post(incident.path('/comments'), { text, visibility: 'all' });
    const { page: first, context } = await (await office.visitor()).enter('coordinator');
    const address = `/su-co/${incident.code}`;
    await first.goto(address);
    await live(first);
    const second = await context.newPage();
    const streams = streamsOf(second);
    await second.clock.install();
    await second.goto(address);
    await live(second);
    const heard = await answersTo(second);
    for (let times = 1; times < 5; times++) {
      await second.clock.fastForward(ASK_MS);
      await eventually('the other tab answers', async () => (await heard()) >= times);
    }
    await say('Một thẻ nghe hộ thẻ kia.');
    await second.getByText('Một thẻ nghe hộ thẻ kia.').waitFor();
    expect(streams).toEqual([]);

    // As good as asleep: it keeps the lock, and nobody hears of it.
    await first.evaluate('BroadcastChannel.prototype.postMessage = () => undefined');
    const again = streamsOf(first);
    for (let times = 0; times < 4; times++) await second.clock.fastForward(ASK_MS);
    await eventually('the tab that is seen has the stream', () => streams.length === 1);
    await say('Thẻ kia đã ngủ.');
    await second.getByText('Thẻ kia đã ngủ.').waitFor();

    await first.getByText('Thẻ kia đã ngủ.').waitFor();
    await say('Nó lại nghe.');
    await first.getByText('Nó lại nghe.').waitFor();
    expect([streams.length, again.length]).toEqual([1, 0]);
    await context.close();
  });
});
