import fc from 'fast-check';
import { EndExpiredWaits } from '../../src/incidents/use-cases/end-expired-waits.js';
import { type Caller, type TestApp } from './app.js';
import {
  EVENTS,
  EVERYBODY,
  handlerOf,
  happen,
  isLegal,
  type Model,
  otherOf,
  takesTwo,
  type Who,
} from './case-model.js';
import { finishTasks, MEMBERS, stateOf } from './cases.js';
import { type Case } from './reports.js';

export interface Real {
  readonly app: TestApp;
  readonly people: Readonly<Record<Who | 'supervisor', Caller>>;
  readonly incident: Case;
  /** What the case may be merged into. */
  readonly target: Case;
}
type Command = fc.AsyncCommand<Model, Real>;

const REASON = { reason: 'Vì thấy cần như vậy.' };

function membersOf(event: string, model: Model, { people, target }: Real): object {
  const handler = (lead: string) => ({ handler: people[handlerOf(lead)].id });
  const members: Readonly<Record<string, object>> = {
    ...MEMBERS,
    reject: { reasonCode: 'not_incident', ...REASON },
    merge: { into: target.code },
    accept: handler(model.lead),
    transfer_request: { ...MEMBERS.transfer_request, to: otherOf(model.lead) },
    transfer_accept: handler(model.transferTo ?? model.lead),
    add_unit: { agency: 'GL-UBND-626' },
    ...Object.fromEntries(
      ['withdraw', 'unstable', 'dispute', 'reopen', 'reopen_rejected'].map((one) => [one, REASON]),
    ),
    ...{ transfer_decline: REASON, restrict: REASON },
  };
  return members[event] ?? {};
}

const post = ({ people, incident }: Real, who: Who, body: object, etag = incident.etag) =>
  people[who].post(incident.path('/transitions'), body).set('if-match', etag);

/** What is refused changes nothing, is no fault, and tells nobody more than that. */
async function expectRefused(real: Real, send: () => PromiseLike<{ status: number }>) {
  const before = await stateOf(real.app, real.incident);
  const { status } = await send();
  expect([403, 404, 409, 412, 422]).toContain(status);
  expect(await stateOf(real.app, real.incident)).toEqual(before);
}

const standingOf = (row: any) => ({
  ...{ status: row.status, waiting: row.waiting_for_unit, restricted: row.restricted },
  ...{ transferTo: row.transfer?.to ?? null, approval: row.approval?.kind ?? null },
  ...{ confirmed: row.unit_confirmed_at !== null, handler: row.handler_id },
});

/** What succeeds leaves the case as the model has it, adds to the record and takes nothing from it. */
async function expectDone(model: Model, real: Real, act: () => Promise<unknown>) {
  const before = await stateOf(real.app, real.incident);
  await act();
  const { incident: row, events, told } = await stateOf(real.app, real.incident);
  real.incident.etag = `"${row.version}"`;
  // Rated anew the case may be graver, led by another, and have steps to do: by which rules, other tests ask.
  const graver = ['low', 'medium', 'high', 'critical'][row.severity - 1] ?? '';
  // What waited was about another severity, or asked by another desk.
  if (graver !== model.severity || row.lead_agency !== model.lead) model.approval = null;
  model.severity = graver;
  model.lead = row.lead_agency;
  model.tasksOpen = row.open_mandatory_tasks > 0;
  expect(standingOf(row)).toEqual({
    ...{ status: model.status, waiting: model.waiting, restricted: model.restricted },
    ...{ transferTo: model.transferTo, approval: model.approval?.event ?? null },
    ...{ confirmed: model.confirmed, handler: model.handler && real.people[model.handler].id },
  });
  expect(events.slice(0, before.events.length)).toEqual(before.events);
  const changed = row.version > before.incident.version;
  expect(changed).toBe(events.length > before.events.length);
  expect(Number(told)).toBe(events.length);
}

class Move implements Command {
  constructor(
    private readonly who: Who,
    private readonly event: string,
  ) {}
  check = () => true;
  async run(model: Model, real: Real): Promise<void> {
    const members = membersOf(this.event, model, real);
    const send = () => post(real, this.who, { event: this.event, ...members });
    if (!isLegal(model, this.who, this.event)) return expectRefused(real, send);
    const asks = takesTwo(model, this.event);
    await expectDone(model, real, async () => {
      const { status, body } = await send();
      expect({ status, body }).toMatchObject({ status: 200 });
      if (asks) model.approval = { event: this.event as 'reject' | 'close', by: this.who };
      else happen(model, this.event);
    });
  }
  toString = () => `${this.who}: ${this.event}`;
}

/** One of the moves that the desk has to make, so that a case comes somewhere. */
class NextMove implements Command {
  constructor(private readonly choice: number) {}
  private made = '';
  check = () => true;
  async run(model: Model, real: Real): Promise<void> {
    const legal = EVERYBODY.flatMap((who) =>
      EVENTS.filter((event) => isLegal(model, who, event)).map((event) => new Move(who, event)),
    );
    const move = legal[this.choice % legal.length];
    this.made = String(move);
    await move?.run(model, real);
  }
  toString = () => `next(${this.choice}): ${this.made}`;
}

// From the end, so that of two that are possible the later is made.
const WAY = 'close confirm recover eradicate contain start accept acknowledge'.split(' ');

/** One step on the long way to a closed case, without which few would get there by chance. */
class Onward implements Command {
  private made = '';
  check = () => true;
  async run(model: Model, real: Real): Promise<void> {
    if (model.status === 'resolved' && model.tasksOpen) return new FinishTasks().run(model, real);
    const moves = WAY.flatMap((event) =>
      EVERYBODY.filter((who) => isLegal(model, who, event)).map((who) => new Move(who, event)),
    );
    this.made = String(moves[0]);
    await moves[0]?.run(model, real);
  }
  toString = () => `onward: ${this.made}`;
}

class Stale implements Command {
  constructor(
    private readonly who: Who,
    private readonly event: string,
  ) {}
  check = () => true;
  run = (model: Model, real: Real) =>
    expectRefused(real, () =>
      post(real, this.who, { event: this.event, ...membersOf(this.event, model, real) }, '"0"'),
    );
  toString = () => `${this.who}: ${this.event}, stale`;
}

class Senseless implements Command {
  constructor(
    private readonly who: Who,
    private readonly event: string,
    private readonly members: object,
  ) {}
  check = () => true;
  run = (_: Model, real: Real) =>
    expectRefused(real, () =>
      post(real, this.who, { event: this.event, ...this.members, colour: 'đỏ' }),
    );
  toString = () => `${this.who}: ${this.event} with ${JSON.stringify(this.members)}`;
}

class FinishTasks implements Command {
  check = ({ tasksOpen, status }: Model) =>
    tasksOpen && !/closed|rejected|merged|withdrawn/.test(status);
  run = (model: Model, real: Real) =>
    expectDone(model, real, () =>
      finishTasks(real.incident, real.people[model.handler ?? handlerOf(model.lead)]),
    );
  toString = () => 'the steps are done';
}

class Decide implements Command {
  constructor(
    private readonly who: Who | 'supervisor',
    private readonly decision: 'approve' | 'decline' | 'withdraw',
  ) {}
  check = ({ approval }: Model) => approval !== null;
  async run(model: Model, real: Real): Promise<void> {
    const { incident: row } = await stateOf(real.app, real.incident);
    const { approval } = model;
    const send = () =>
      real.people[this.who]
        .post(`/approvals/${row.approval.id}`, { decision: this.decision, note: 'Đã xem.' })
        .set('if-match', real.incident.etag);
    if (!approval || !this.isLegal(model, approval)) return expectRefused(real, send);
    await expectDone(model, real, async () => {
      const { status, body } = await send();
      expect({ status, body }).toMatchObject({ status: 200 });
      model.approval = null;
      if (this.decision === 'approve') happen(model, approval.event);
    });
  }
  private isLegal(model: Model, { event, by }: NonNullable<Model['approval']>): boolean {
    const { who, decision } = this;
    if (decision === 'withdraw') return who === by;
    const deputies = {
      coordinator: 'deputy',
      deputy: 'coordinator',
      police: 'policeDeputy',
      policeDeputy: 'police',
    };
    const seconds = who === 'supervisor' ? !model.restricted : deputies[by as 'police'] === who;
    // Once more by how the case stands now, as if nothing waited.
    return seconds && (decision === 'decline' || isLegal({ ...model, approval: null }, by, event));
  }
  toString = () => `${this.who}: ${this.decision}`;
}

/** Time goes by, and the desk ends what nobody answered. */
class Wait implements Command {
  constructor(private readonly minutes: number) {}
  check = () => true;
  run = (model: Model, real: Real) =>
    expectDone(model, real, async () => {
      real.app.clock.advance(this.minutes);
      const now = real.app.clock.now();
      const { incident: row } = await stateOf(real.app, real.incident);
      const over = (until: string | undefined) => until !== undefined && new Date(until) <= now;
      if (over(row.approval?.until)) model.approval = null;
      if (over(row.transfer?.answerBy)) model.transferTo = null;
      if (over(row.info_request?.dueAt)) model.waiting = false;
      await real.app.nest.get(EndExpiredWaits).run();
    });
  toString = () => `${this.minutes} minutes later`;
}

const who = fc.constantFrom(...EVERYBODY);
const event = fc.constantFrom(...EVENTS);
const senseless = fc.record(
  { reason: fc.string(), handler: fc.uuid(), into: fc.string(), dueAt: fc.constant('gestern') },
  { requiredKeys: [] },
);

export const COMMANDS: fc.Arbitrary<Command>[] = [
  ...Array.from({ length: 3 }, () => fc.nat(1000).map((choice) => new NextMove(choice))),
  ...Array.from({ length: 4 }, () => fc.constant(null).map(() => new Onward())),
  fc.tuple(who, event).map((given) => new Move(...given)),
  fc.tuple(who, event).map((given) => new Stale(...given)),
  fc.tuple(who, event, senseless).map((given) => new Senseless(...given)),
  fc.constant(new FinishTasks()),
  fc
    .tuple(
      fc.constantFrom(...EVERYBODY, 'supervisor' as const),
      fc.constantFrom('approve', 'approve', 'decline', 'withdraw'),
    )
    .map((given) => new Decide(...(given as [Who, 'approve']))),
  fc.constantFrom(5, 60, 240).map((minutes) => new Wait(minutes)),
];
