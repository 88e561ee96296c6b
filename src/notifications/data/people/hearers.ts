import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '../../../agencies/agency-directory.js';
import { People } from '../../../auth/people.js';
import { UUID } from '../../../common/identifier.js';
import { type Tx } from '../../../common/tx.js';
import { CaseFacts, type FactsOfCase } from '../../../incidents/case-facts.js';
import { hearersOf, isOfCase } from '../../domain/people/hearing.js';
import {
  importanceOf,
  type Recipient,
  recipientsOf,
  selectorsOf,
  type Telling,
} from '../../domain/people/recipients.js';
import { type Change } from '../feed/change.js';
import { DutyLeads } from './duty-leads.js';
import { type Notification } from './notification.entity.js';

/** A change with those who are told of it. */
export interface Heard {
  readonly change: Change;
  /** The little that its sentence names beside the code. */
  readonly params: Notification['params'];
  readonly recipients: readonly Recipient[];
}

const SPOKEN = ['severity', 'kind', 'percent'] as const;

/** What the record of a case says of an event. */
interface Recorded {
  readonly actor: { readonly id: string };
  readonly data: object;
}

/** Who hears of changes: the table, the cases as they are now, the people who are there now. */
@Injectable()
export class Hearers {
  constructor(
    private readonly facts: CaseFacts,
    private readonly people: People,
    private readonly duty: DutyLeads,
    private readonly directory: AgencyDirectory,
  ) {}

  async of(tx: Tx, changes: readonly Change[]): Promise<readonly Heard[]> {
    const told = changes.filter(({ type }) => hearersOf(type).length > 0);
    const [ofCases, ofNone] = [
      told.filter(({ type }) => isOfCase(type)),
      told.filter(({ type }) => !isOfCase(type)),
    ];
    return [...(await this.ofCases(tx, ofCases)), ...(await this.ofNone(tx, ofNone))];
  }

  private async ofCases(tx: Tx, changes: readonly Change[]): Promise<readonly Heard[]> {
    if (changes.length === 0) return [];
    const tellings = await this.tellings(tx, changes);
    const selectors = tellings.flatMap(({ telling }) => selectorsOf(telling));
    const people = await this.people.selected(tx, {
      ids: [...new Set(selectors.flatMap(({ ids }) => ids))].filter((id) => UUID.test(id)),
      agencies: [...new Set(selectors.flatMap(({ agencies }) => agencies))],
    });
    const readers = people.filter(({ permissions }) => permissions.has('incident:read'));
    return tellings.map(({ change, telling }) => ({
      ...{ change, params: spokenIn({ ...telling.data, ...change.data }) },
      recipients: recipientsOf(telling, readers),
    }));
  }

  /** What is about no case is for those who look after the service. */
  private async ofNone(tx: Tx, changes: readonly Change[]): Promise<readonly Heard[]> {
    if (changes.length === 0) return [];
    const admins = await this.people.inRoles(tx, ['admin']);
    const sight = 'outside' as const;
    return changes.map((change) => ({
      ...{ change, params: {} },
      recipients: hearersOf(change.type).flatMap(([, weight]) =>
        admins.map(({ id: personId }) => ({
          ...{ personId, importance: importanceOf(weight, null) },
          ...{ template: change.type, sight },
        })),
      ),
    }));
  }

  /** A change whose case or event is not there is told to nobody. */
  private async tellings(tx: Tx, changes: readonly Change[]) {
    const cases = await this.facts.ofAllAgencies(tx, [...new Set(changes.map(codeOf))]);
    const events = await this.facts.eventsOfAllAgencies(
      tx,
      changes.map(({ id }) => id),
    );
    const leads = await this.duty.of(tx, [...new Set([...cases.values()].map(({ desk }) => desk))]);
    return changes.flatMap((change) => {
      const [parties, event] = [cases.get(change.subject), events.get(change.id)];
      if (!parties || !event) return [];
      const aboveDesk = this.directory.current().ancestorsOf(parties.desk);
      const dutyLeads = leads.get(parties.desk) ?? [];
      const telling = { ...tellingOf(change, parties, event), aboveDesk, dutyLeads };
      return [{ change, telling }];
    });
  }
}

const codeOf = ({ subject }: Change): string => subject;

/** All of a telling but for what lies outside the case. */
function tellingOf(
  { type, data: thin, audience, overviewOf }: Change,
  parties: FactsOfCase,
  { actor, data }: Recorded,
): Omit<Telling, 'aboveDesk' | 'dutyLeads'> {
  const said = data as Readonly<Record<string, unknown>>;
  const { approvedBy } = said as { approvedBy?: { id: string } };
  return {
    ...{ type, parties, data: said, audience, open: overviewOf !== null },
    severity: typeof thin.severity === 'string' ? thin.severity : parties.severity,
    authors: [actor.id, ...(approvedBy ? [approvedBy.id] : [])],
  };
}

const spokenIn = (data: Readonly<Record<string, unknown>>): Notification['params'] =>
  Object.fromEntries(
    SPOKEN.flatMap((name) => {
      const value = data[name];
      return typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [];
    }),
  );
