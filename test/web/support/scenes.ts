import { type Page } from 'playwright-core';
import { type Cast, castOf } from '../../support/cast.js';
import { PHONE, type Visit, type Visitor, Visitors } from './browser.js';
import { atRest, faultsOf, shot } from './look.js';

const WALL = { width: 1920, height: 1080 };
const LOOKS = [
  { viewport: PHONE, scheme: 'light' },
  { viewport: PHONE, scheme: 'dark' },
  { viewport: WALL, scheme: 'light' },
  { viewport: WALL, scheme: 'dark' },
] as const satisfies readonly Visit[];

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
  /** Only at this width. */
  readonly only?: 'phone' | 'wall';
}

/**
 * Each scene at 360 and 1920 pixels, light and dark: no violation of WCAG that axe sees, nothing that moves under its reader,
 * no complaint of the browser; the picture goes where the CI keeps it.
 * `LOOK=1920-dark` plays one look alone.
 */
export function playScenes(
  area: string,
  prepare: (visitors: Visitors, cast: Cast) => Props | Promise<Props>,
  scenes: readonly Scene[],
): void {
  const { LOOK: wanted } = process.env;
  const looks = LOOKS.filter(
    ({ viewport, scheme }) => wanted === undefined || wanted === `${viewport.width}-${scheme}`,
  );
  describe(`how ${area} looks and reads`, () => {
    let visitors: Visitors;
    let props: Props;
    beforeAll(async () => {
      visitors = await Visitors.start();
      props = await prepare(visitors, await castOf(visitors.app));
    }, 120_000);
    afterAll(() => visitors.stop());

    describe.each(looks)('at $viewport.width, $scheme', ({ viewport, scheme }) => {
      const width = viewport === PHONE ? 'phone' : 'wall';
      const seen = scenes.filter(({ only }) => only === undefined || only === width);
      it.each(seen)(
        '$name',
        async ({ name, who, path, before, act }) => {
          const visitor = await visitors.visitor({ viewport, scheme });
          if (who !== undefined) await visitor.signIn(who);
          visitor.complaints.length = 0;
          await before?.(visitor);
          await visitor.page.goto(
            path.replace(/\{(\w+)\}/g, (_, key: string) => props[key] ?? key),
          );
          await atRest(visitor.page);
          await act?.(visitor.page, visitor);
          await atRest(visitor.page);
          await shot(visitor.page, `${name}-${viewport.width}-${scheme}`);
          const faults = await faultsOf(visitor);
          await visitor.context.close();
          expect(faults).toEqual([]);
        },
        60_000,
      );
    });
  });
}
