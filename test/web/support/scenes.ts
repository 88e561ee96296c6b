import { type Page } from 'playwright-core';
import { type Cast, castOf } from '../../support/cast.js';
import { PHONE, type Visitor, Visitors } from './browser.js';
import { COLOURS, EVERYTHING, faultsNow, type Rules, shot } from './look.js';
import { atRest, settled } from './rest.js';

const WALL = { width: 1920, height: 1080 };
const PAGES = 'pages';
type Scheme = 'light' | 'dark';
interface Size {
  readonly viewport: { readonly width: number; readonly height: number };
  /** The first is looked at for everything, the second for what another ground changes. */
  readonly schemes: readonly Scheme[];
}
const SIZES: readonly Size[] = [
  { viewport: PHONE, schemes: ['light', 'dark'] },
  { viewport: WALL, schemes: ['dark', 'light'] },
];

/** What a desk has for a scene to be played at: codes of cases and the like. */
export type Props = Readonly<Record<string, string>>;

/** A page in one of its states, as one of its people sees it. */
export interface Scene {
  /** Names the picture. */
  readonly name: string;
  /** The account; nobody when left out. */
  readonly who?: string;
  /** The address; `{name}` is replaced by that prop. */
  readonly path: string;
  /** Before the page opens: what the network says, what the browser keeps. */
  readonly before?: (visitor: Visitor) => Promise<unknown>;
  /** What brings the page into the state. */
  readonly act?: (page: Page, visitor: Visitor) => Promise<unknown>;
  /** It waits for what never comes: its skeletons are what is looked at. */
  readonly waits?: boolean;
  /** Only at this width. */
  readonly only?: 'phone' | 'wall';
  /** Vietnamese when left out. */
  readonly language?: 'en';
}

/** The same in English, where nothing but the words differs: light on a telephone and dark on a wall, and not the other way. */
export const english = (scene: Scene): Scene => ({
  ...scene,
  name: `${scene.name}-en`,
  language: 'en',
});

/** As on paper: that everything goes to its place there is nothing that moves under a reader. */
export async function printed(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.waitForTimeout(300);
  await page.evaluate('window.shifted = 0');
}

/**
 * Each scene at 360 and 1920 pixels, light and dark: no violation of WCAG that axe sees, nothing that moves under its reader,
 * no complaint of the browser; the picture goes where the CI keeps it.
 * `LOOK=1920-dark` plays one look alone, `LOOK=pages` every look of the pages as they are, without their other states.
 */
export function playScenes(
  area: string,
  prepare: (visitors: Visitors, cast: Cast) => Props | Promise<Props>,
  scenes: readonly Scene[],
): void {
  const sizes = SIZES.map(wantedOf).filter(({ schemes }) => schemes.length > 0);
  describe(`how ${area} looks and reads`, () => {
    let visitors: Visitors;
    let props: Props;
    beforeAll(async () => {
      visitors = await Visitors.start();
      props = await prepare(visitors, await castOf(visitors.app));
    }, 120_000);
    afterAll(() => visitors.stop());

    describe.each(sizes)('at $viewport.width', ({ viewport, schemes }) => {
      const width = viewport === PHONE ? 'phone' : 'wall';
      const wanted = wantedAt(width, scenes);
      if (wanted.length === 0) it.skip('has no page as it is', () => undefined);
      for (const scene of wanted) {
        const [first, ...others] = schemesOf(scene, width, schemes);
        if (!first) continue;
        it(
          scene.name,
          async () => {
            const { language = 'vi' } = scene;
            const visitor = await visitors.visitor({ viewport, scheme: first, language });
            await play(scene, visitor, props);
            const look = `${scene.name}-${viewport.width}`;
            const faults = await seenIn(first, EVERYTHING, { visitor, look });
            for (const scheme of others) {
              await turn(visitor.page, scheme);
              faults.push(...(await seenIn(scheme, COLOURS, { visitor, look })));
            }
            await visitor.context.close();
            expect(faults).toEqual([]);
          },
          60_000,
        );
      }
    });
  });
}

function wantedAt(width: 'phone' | 'wall', scenes: readonly Scene[]): readonly Scene[] {
  const here = scenes.filter(({ only }) => only === undefined || only === width);
  return process.env.LOOK === PAGES ? here.filter(isPage) : here;
}

/** Nothing is done before or after it opens: a page as it is for whoever comes. */
const isPage = ({ before, act, waits, language }: Scene): boolean =>
  before === undefined && act === undefined && waits !== true && language === undefined;

function schemesOf({ language }: Scene, width: 'phone' | 'wall', wanted: readonly Scheme[]) {
  if (language === undefined) return wanted;
  return wanted.filter((scheme) => scheme === (width === 'phone' ? 'light' : 'dark'));
}

function wantedOf({ viewport, schemes }: Size): Size {
  const { LOOK: look } = process.env;
  const isWanted = (scheme: Scheme) =>
    look === undefined || look === PAGES || look === `${viewport.width}-${scheme}`;
  return { viewport, schemes: schemes.filter(isWanted) };
}

async function play({ who, path, before, act, waits }: Scene, visitor: Visitor, props: Props) {
  if (who !== undefined) await visitor.enter(who);
  await before?.(visitor);
  await visitor.page.goto(path.replace(/\{(\w+)\}/g, (_, key: string) => props[key] ?? key));
  if (waits === true) return visitor.page.locator('.mantine-Skeleton-root').last().waitFor();
  await atRest(visitor.page, visitor.traffic);
  if (!act) return;
  await act(visitor.page, visitor);
  await atRest(visitor.page, visitor.traffic);
}

interface Seen {
  readonly visitor: Visitor;
  readonly look: string;
}

async function seenIn(scheme: Scheme, rules: Rules, { visitor, look }: Seen): Promise<string[]> {
  await shot(visitor.page, `${look}-${scheme}`);
  return (await faultsNow(visitor, rules)).map((fault) => `${scheme}: ${fault}`);
}

/** As if chosen in another tab: the page is not loaded anew, and its state is reached only once. */
async function turn(page: Page, scheme: Scheme): Promise<void> {
  const init = JSON.stringify({ key: 'scheme', newValue: scheme });
  await page.evaluate(
    `dispatchEvent(new StorageEvent('storage', { ...${init}, storageArea: localStorage }))`,
  );
  await page.locator(`html[data-mantine-color-scheme=${scheme}]`).waitFor();
  await settled(page);
}
