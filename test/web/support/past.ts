import { type Caller } from '../../support/app.js';
import { type Cast } from '../../support/cast.js';
import { MEMBERS, type Rank, skipTasks } from '../../support/cases.js';
import { eventually } from '../../support/eventually.js';
import { Case, defacement, IMPACT_OF } from '../../support/reports.js';
import { type Visitors } from './browser.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
// The province is seven hours ahead; a day of the charts begins at its midnight.
const ZONE_MS = 7 * HOUR_MS;

// What came in on each of the last 14 days, by level: l(ow), m(edium), h(igh), c(ritical).
const DAYS = [
  ...['mml', 'mhl', 'm', 'mlhml', 'lm', 'mhc', 'lmmh'],
  ...['h', 'mlm', 'cml', 'lmhmm', 'mmhl', 'lmc', 'mhml'],
] as const;
const RANKS: Readonly<Record<string, Rank>> = { l: 'low', m: 'medium', h: 'high', c: 'critical' };
// Districts that report, some of them more than others.
const UNITS = ['632', '623', '632', '634', '637', '632', '625', '639', '632', '623', '622', '634'];

interface Past {
  /** One more, that takes the wall. */
  readonly reportCritical: () => Promise<Case>;
}

/** Two weeks of a desk: cases from many districts, most of them seen to, some late, some closed. */
export async function fillTwoWeeks(visitors: Visitors, cast: Cast): Promise<Past> {
  const midnight = Math.floor((Date.now() + ZONE_MS) / DAY_MS) * DAY_MS - ZONE_MS;
  let place = 0;
  for (const [i, levels] of DAYS.entries()) {
    const day = midnight - (DAYS.length - 1 - i) * DAY_MS;
    // Of today what has passed of it.
    const last = Math.min(day + 20 * HOUR_MS, Date.now() - 60_000);
    for (const [j, level] of [...levels].entries()) {
      const at = day + ((last - day) * (j + 1)) / levels.length;
      await reportAt(visitors, cast, { at, severity: RANKS[level] ?? 'low', place: place++ });
    }
  }
  await eventually('what ran out is known to have', async () => (await unmarked(visitors)) === 0);
  return {
    reportCritical: () =>
      Case.reported(
        visitors.app,
        cast.reporter,
        defacement({ impact: IMPACT_OF.critical, detectedAt: new Date().toISOString() }),
      ),
  };
}

async function unmarked({ app }: Visitors): Promise<number> {
  const [row] = await app.db.query(
    `SELECT count(*)::int AS count FROM incident_deadline
      WHERE due_at < $1 AND met_at IS NULL AND stopped_at IS NULL AND breached_at IS NULL`,
    [app.clock.now()],
  );
  return row.count;
}

/** Two congresses around today: one that is held, one that is near. */
export async function openPeriod(admin: Caller): Promise<void> {
  const day = (days: number) =>
    new Date(Date.now() + ZONE_MS + days * DAY_MS).toISOString().slice(0, 10);
  const congresses = [
    { district: '638', name: 'huyện Phú Thiện', from: day(-1), to: day(1) },
    { district: '635', name: 'huyện Ia Pa', from: day(5), to: day(7) },
  ];
  for (const { district, name, from, to } of congresses) {
    const answer = await admin.post('/periods', {
      ...{ code: `dai-hoi-${district}`, level: 'district', scope: [`GL-UBND-${district}`] },
      name: { vi: `Đại hội Đảng bộ ${name}`, en: `Party Congress of ${name}` },
      congress: { from, to },
    });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  }
}

interface Reported {
  readonly at: number;
  readonly severity: Rank;
  readonly place: number;
}

async function reportAt(visitors: Visitors, cast: Cast, reported: Reported): Promise<void> {
  const { at, severity, place } = reported;
  const isOwn = severity !== 'critical' && place % 5 === 1 && Date.now() - at > DAY_MS;
  const unit = `GL-UBND-${UNITS[place % UNITS.length]}`;
  const incident = await visitors.at(at, () =>
    Case.reported(
      visitors.app,
      isOwn ? cast.reporter : cast.coordinator,
      defacement({
        impact: IMPACT_OF[severity],
        detectedAt: new Date(at - HOUR_MS / 2).toISOString(),
        ...(!isOwn && { onBehalfOf: unit, system: { name: 'Trang tin', operatorAgency: unit } }),
      }),
    ),
  );
  if (isOwn) await closed(visitors, cast, incident, at);
  else if (place % 4 !== 3) {
    const desk = severity === 'critical' ? cast.police : cast.coordinator;
    // Some of them too late.
    const after = place % 6 === 0 ? 5 * HOUR_MS : HOUR_MS / 12;
    await visitors.at(Math.min(at + after, Date.now()), () => incident.moved(desk, 'acknowledge'));
  }
}

const HOURS = {
  ...{ acknowledge: 0.1, accept: 0.4, start: 0.5, contain: 1.5, eradicate: 3, recover: 6.7 },
  ...{ confirm: 8, close: 9 },
} as const;

async function closed(visitors: Visitors, cast: Cast, incident: Case, at: number): Promise<void> {
  const { coordinator, handler, reporter } = cast;
  const worker = { acknowledge: coordinator, accept: coordinator, confirm: reporter };
  for (const [event, hours] of Object.entries(HOURS)) {
    const then = at + hours * HOUR_MS;
    const members = {
      ...(event in MEMBERS && MEMBERS[event as keyof typeof MEMBERS]),
      ...(event === 'accept' && { handler: handler.id }),
      ...(event === 'recover' && { restoredAt: new Date(then).toISOString() }),
    };
    const by = { close: coordinator, ...worker }[event] ?? handler;
    await visitors.at(then, () => incident.moved(by, event, members));
    if (event === 'recover') await skipTasks(visitors.app, incident);
  }
}
