import { type Environment } from '../../../src/environment.js';
import { type TestApp } from '../../support/app.js';
import { type Cast, castOf } from '../../support/cast.js';
import { type Visit, type Visitor, Visitors } from './browser.js';

const START_MS = 120_000;

interface Office {
  readonly visitors: Visitors;
  /** Another is set once somebody's session has been ended. */
  cast: Cast;
  readonly app: TestApp;
  readonly visitor: (visit?: Visit) => Promise<Visitor>;
}

/** A desk, a browser before it and everyone who plays a part, for all tests of a block; there once they begin. */
export function openOffice(changes: Partial<Environment> = {}): Office {
  let visitors: Visitors;
  let cast: Cast;
  beforeAll(async () => {
    visitors = await Visitors.start(changes);
    cast = await castOf(visitors.app);
  }, START_MS);
  afterAll(() => visitors.stop());
  return {
    get visitors() {
      return visitors;
    },
    get cast() {
      return cast;
    },
    set cast(renewed) {
      cast = renewed;
    },
    get app() {
      return visitors.app;
    },
    visitor: (visit) => visitors.visitor(visit),
  };
}
