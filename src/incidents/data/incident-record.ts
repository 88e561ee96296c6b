import { Injectable } from '@nestjs/common';
import { newId } from '../../common/identifier.js';
import { type OutboxEvent } from '../../common/outbox-event.entity.js';
import { Outbox } from '../../common/outbox.js';
import { type FieldChange, fieldChanges } from '../../common/precondition.js';
import { type Tx } from '../../common/tx.js';
import { audienceOf, viewersOf } from '../domain/audience.js';
import { nextDueAt } from '../domain/clocks.js';
import { isOpen } from '../domain/deadlines.js';
import { type PersonRef } from '../domain/effects.js';
import { waitsUntil } from '../domain/waits.js';
import { canonicalEvent, chainHash } from './chain.js';
import { type WatchedClock } from './desk-rules.js';
import { IncidentDeadline } from './incident-deadline.entity.js';
import { IncidentDecision } from './incident-decision.entity.js';
import { IncidentEvent, type Visibility } from './incident-event.entity.js';
import { IncidentSearch } from './incident-search.js';
import { Incident } from './incident.entity.js';
import { type Rerating } from './rerating.js';

/** One change of one incident: everything that is written because of it. */
export interface Change {
  /** As locked. */
  readonly incident: Incident;
  readonly at: Date;
  readonly actor: PersonRef;
  /** `noun.past-tense` */
  readonly type: string;
  readonly data: object;
  /** What changed in something that hangs on the incident, for whoever comes too late. */
  readonly besides?: readonly FieldChange[];
  readonly after?: Partial<Incident>;
  /** Since when the clocks go by it, where that was before now: the desk may notice late. */
  readonly clocksFrom?: Date;
  readonly clocks?: readonly WatchedClock[];
  /** Made by nobody, only by time: it leaves the version alone, so that it makes nobody's save fail. */
  readonly byTime?: boolean;
  readonly rerating?: Rerating | undefined;
  readonly visibility?: Visibility;
  /** Where it names another case: those alone hear of it who see that one too. */
  readonly naming?: Incident;
}

/** The only road by which an incident changes: row, clocks, decision, event of the chain and outbox row together. */
@Injectable()
export class IncidentRecord {
  constructor(
    private readonly outbox: Outbox,
    private readonly search: IncidentSearch,
  ) {}

  /** The incident as it is afterwards. A change that touches no field of it (a comment) leaves its version alone. */
  async write(tx: Tx, change: Change): Promise<Incident> {
    const { incident, clocks, at } = change;
    const wanted = { ...change.rerating?.after, ...change.after };
    const changes = fieldChanges(incident, wanted);
    const touched = isTouched(change, changes);
    const after: Incident = {
      ...incident,
      ...wanted,
      ...(clocks && { nextDueAt: nextDueAt(clocks) }),
      ...(touched && { version: incident.version + 1, updatedAt: at }),
    };
    after.viewers = viewersOf(after);
    after.waitsUntil = waitsUntil(after);
    const said = { ...change, touched: touched || change.byTime === true };
    const event = await this.append(tx, after, said, changes);
    const chained = { ...after, eventCount: event.sequence, headHash: event.hash };
    await tx.update(Incident, incident.id, chained);
    await this.search.renew(tx, after, changes);
    if (clocks) await saveClocks(tx, after, clocks);
    if (change.rerating)
      await tx.insert(IncidentDecision, decisionOf(change, change.rerating, after));
    return chained;
  }

  private async append(
    tx: Tx,
    after: Incident,
    change: Change & { readonly touched: boolean },
    ofIncident: readonly FieldChange[],
  ): Promise<IncidentEvent> {
    const { at, actor, type, data, besides = [], visibility = 'all' } = change;
    const changes = [...besides, ...ofIncident];
    const event = {
      ...{ id: newId(), sequence: after.eventCount + 1, type, at, actor, visibility },
      version: after.version,
      data: plain({ ...data, ...(changes.length > 0 && { changes }) }),
    };
    const chained = {
      ...event,
      incidentId: after.id,
      previousHash: after.headHash,
      hash: chainHash(after.headHash, canonicalEvent(after.code, event)),
    };
    await tx.insert(IncidentEvent, chained);
    const { leadAgency, status, severity } = after;
    await this.outbox.add(tx, {
      ...{ id: event.id, type, subject: after.code, occurredAt: at },
      data: { sequence: event.sequence, status, severity, leadAgency },
      ...heardBy(after, change),
    });
    return chained;
  }
}

const isTouched = ({ byTime, clocks, after }: Change, changes: readonly FieldChange[]): boolean =>
  !byTime && (changes.length > 0 || (clocks !== undefined && after !== undefined));

/** Who hears of a change: as a list does, whoever sees the case only there, and only of what a list shows. */
function heardBy(
  after: Incident,
  { actor, visibility = 'all', naming, touched }: Change & { readonly touched: boolean },
): Pick<OutboxEvent, 'audience' | 'overviewOf'> {
  const heard = audienceOf(after, visibility, actor.agency);
  const ofOther = naming && audienceOf(naming, 'all', actor.agency);
  const listed = touched && visibility === 'all' && !after.restricted && after.senderConfirmed;
  return {
    audience: ofOther ? heard.filter((one) => ofOther.includes(one)) : heard,
    overviewOf: listed ? after.reporterAgency : null,
  };
}

/** As it will be read back: instants as text, nothing undefined. What is hashed must be what is stored. */
export const plain = (data: object): object => JSON.parse(JSON.stringify(data)) as object;

/** A clock that has ended keeps the period in which it ran. */
export const clockRow = (
  { id: incidentId, periodCode }: Pick<Incident, 'id' | 'periodCode'>,
  clock: WatchedClock & Partial<Pick<IncidentDeadline, 'periodCode'>>,
): IncidentDeadline => ({
  ...clock,
  id: clock.id ?? newId(),
  incidentId,
  periodCode: isOpen(clock) ? periodCode : (clock.periodCode ?? null),
});

async function saveClocks(
  tx: Tx,
  incident: Incident,
  clocks: readonly WatchedClock[],
): Promise<void> {
  const rows = clocks.map((clock) => clockRow(incident, clock));
  // Those that end first, so that of one kind never two are open at once.
  rows.sort((a, b) => Number(isOpen(a)) - Number(isOpen(b)));
  for (const row of rows) await tx.upsert(IncidentDeadline, row, ['id']);
}

const decisionOf = (
  { incident, at, actor, type, data }: Change,
  { assessment, routing }: Rerating,
  { severity }: Incident,
): IncidentDecision => ({
  ...{
    id: newId(),
    incidentId: incident.id,
    at,
    actor,
    cause: type,
    severity,
    assessment,
    routing,
  },
  reason: (data as { reason?: string }).reason ?? null,
});
