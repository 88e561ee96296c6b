import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { runClocks } from './clocks.js';
import {
  type Deadline,
  type DeadlineKind,
  type DeadlineTable,
  isOpen,
  startDeadline,
} from './deadlines.js';
import { EVENT_OF, EVENT_TYPES } from './event-types.js';
import {
  isOpenStatus,
  MOVE_NAMES,
  moveOf,
  type MoveName,
  STATUSES,
  type Status,
  TERMINAL,
} from './lifecycle.js';
import { ordersOf } from './move-clocks.js';
import { type Party } from './parties.js';
import { type Severity } from './severity.js';

const reference = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../reference/${name}`, import.meta.url), 'utf8'));

interface StateMachine {
  statuses: { key: Status; class: 'active' | 'terminal'; running_clock: string }[];
  overlays: { key: string; allowed_on: Status[] }[];
  transitions: { event: string; from: string | null; to: Status; actor: string }[];
  overlay_events: { event: string; actor: string }[];
}
const machine = reference('state-machine.json') as StateMachine;
const table = reference('sla.json') as DeadlineTable;

/** What the file calls an actor. Of the agency that leads, the coordinators decide. */
const PARTIES: Readonly<Record<string, readonly Party[]>> = {
  reporter: ['unit'],
  unit: ['unit'],
  desk: ['desk'],
  'desk lead': ['desk'],
  'lead agency': ['desk'],
  'target agency': ['target'],
  'GL-CAT lead': ['police'],
  handler: ['handler'],
  'unit|desk': ['unit', 'desk'],
  'desk|handler': ['desk', 'handler'],
};
const CLOCKS: Readonly<Record<string, DeadlineKind>> = {
  ack: 'acknowledge',
  triage: 'triage',
  contain: 'contain',
  recover: 'recover',
  close: 'closing_report',
};

// Reporting makes the case, changing severity and handler are resources of their own, timeouts are no request.
const NO_MOVES = ['submit', 'change_severity', 'reassign'];
const transitions = machine.transitions.filter(({ event }) => !NO_MOVES.includes(event));
const overlayEvents = machine.overlay_events.filter(
  ({ event, actor }) => actor !== 'system' && !NO_MOVES.includes(event),
);

const leaving = (status: Status) =>
  MOVE_NAMES.map(moveOf).flatMap(({ from, to }) => (to && from.includes(status) ? [to] : []));
const reachedFrom = (start: Status): ReadonlySet<Status> => {
  const reached = new Set<Status>([start]);
  for (const status of reached) leaving(status).forEach((next) => reached.add(next));
  return reached;
};

describe('the statuses', () => {
  it('are those of the state machine, its terminal ones ended', () => {
    expect(machine.statuses.map(({ key }) => key)).toEqual([...STATUSES]);
    const terminal = machine.statuses.filter((one) => one.class === 'terminal');
    expect(terminal.map(({ key }) => key)).toEqual([...TERMINAL]);
    expect(STATUSES.filter(isOpenStatus)).toEqual(
      machine.statuses.filter((one) => one.class === 'active').map(({ key }) => key),
    );
  });

  it('are all reached by a case that was submitted', () => {
    expect([...reachedFrom('submitted')].sort()).toEqual([...STATUSES].sort());
  });

  it.each(STATUSES.filter(isOpenStatus))('let a case in %s come to its closing', (status) => {
    expect(reachedFrom(status)).toContain('closed');
  });

  it('let every ended case come back, but for a report that was withdrawn', () => {
    expect(TERMINAL.map((status) => [status, leaving(status)])).toEqual([
      ['closed', ['triage']],
      ['rejected', ['triage']],
      ['merged', ['triage']],
      ['withdrawn', []],
    ]);
  });
});

describe('the moves', () => {
  it('are those of the state machine that a person makes', () => {
    const events = [...transitions, ...overlayEvents].map(({ event }) => event);
    expect([...MOVE_NAMES].sort()).toEqual(events.sort());
  });

  it.each(transitions)('take $event from $from to $to, by $actor', ({ event, from, to, actor }) => {
    const move = moveOf(event as MoveName);
    expect(move.from).toEqual(from?.split('|'));
    expect(move.to).toBe(to);
    expect(move.by).toEqual(PARTIES[actor]);
  });

  it.each(overlayEvents)('leave the status alone at $event, by $actor', ({ event, actor }) => {
    const move = moveOf(event as MoveName);
    expect(move.to).toBeUndefined();
    expect(move.by).toEqual(PARTIES[actor]);
  });

  it.each([
    ['waiting_unit', ['request_info', 'provide_info']],
    ['transfer_pending', ['transfer_request', 'transfer_accept', 'transfer_decline']],
    ['restricted', ['restrict']],
  ] as const)('set and clear %s only where the case may have it', (overlay, events) => {
    const allowed = machine.overlays.find(({ key }) => key === overlay)?.allowed_on;
    events.forEach((event) => {
      expect(moveOf(event).from).toEqual(allowed);
    });
  });

  it('never ask for a member twice', () => {
    MOVE_NAMES.map(moveOf).forEach(({ needs, takes = [] }) => {
      const members = [...needs, ...takes];
      expect(members).toEqual([...new Set(members)]);
    });
  });

  it('each have a type of event of their own, a noun and a past tense', () => {
    expect(Object.keys(EVENT_OF).sort()).toEqual([...MOVE_NAMES].sort());
    expect(new Set(EVENT_TYPES).size).toBe(EVENT_TYPES.length);
    EVENT_TYPES.forEach((type) => {
      expect(type).toMatch(/^incident(\.[a-z]+(-[a-z]+)*)$/);
    });
  });
});

describe('the clocks of the moves', () => {
  const start = new Date('2015-10-12T02:00:00Z');
  const time = {
    add: (from: Date, minutes: number) => new Date(from.getTime() + minutes * 60_000),
    between: (from: Date, until: Date) => (until.getTime() - from.getTime()) / 60_000,
    dayMinutes: 450,
  };
  const openKinds = (clocks: readonly Deadline[]) =>
    clocks
      .filter(isOpen)
      .map(({ kind }) => kind)
      .sort();

  interface Case {
    status: Status;
    clocks: Deadline[];
  }

  /** A case after a chain of moves, each picked among those that its status has. */
  function walk(severity: Severity, picks: readonly number[]): Case {
    const cell = { severity, phase: 'normal' } as const;
    const first = startDeadline(table, 'acknowledge', { ...cell, startAt: start }, time);
    let [status, clocks]: [Status, Deadline[]] = ['submitted', first ? [first] : []];
    picks.forEach((pick, i) => {
      const moves = MOVE_NAMES.map(moveOf).filter(({ from }) => from.includes(status));
      const move = moves[pick % moves.length];
      if (!move) return;
      const at = new Date(start.getTime() + (i + 1) * 60_000);
      clocks = runClocks(clocks, ordersOf(move, { status }), { table, time, at, cell });
      status = move.to ?? status;
    });
    return { status, clocks };
  }
  const walks = fc.tuple(
    fc.constantFrom<Severity>('low', 'medium', 'high', 'critical'),
    fc.array(fc.nat({ max: 1000 }), { maxLength: 25 }),
  );

  it('let the clock of every status run while a case is in it, and none when it has ended', () => {
    fc.assert(
      fc.property(walks, ([severity, picks]) => {
        const { status, clocks } = walk(severity, picks);
        const wanted = machine.statuses.find(({ key }) => key === status)?.running_clock ?? '';
        const kind = CLOCKS[wanted];
        const exists = kind !== undefined && table.table.normal[severity][kind] !== undefined;
        expect(openKinds(clocks).includes(kind ?? 'acknowledge')).toBe(exists);
        if (!isOpenStatus(status)) expect(openKinds(clocks)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('never let two of one kind run', () => {
    fc.assert(
      fc.property(walks, ([severity, picks]) => {
        const kinds = openKinds(walk(severity, picks).clocks);
        expect(kinds).toEqual([...new Set(kinds)]);
      }),
    );
  });

  it('let the update clock run from the acknowledgement until it is resolved', () => {
    fc.assert(
      fc.property(walks, ([severity, picks]) => {
        const { status, clocks } = walk(severity, picks);
        const owes = isOpenStatus(status) && status !== 'submitted' && status !== 'resolved';
        expect(openKinds(clocks).includes('update')).toBe(owes);
      }),
    );
  });
});
