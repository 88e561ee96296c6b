import { label, type Label } from '../../common/localisation.js';
import { type FieldChange } from '../../common/precondition.js';
import { wallTime } from '../../common/wall-time.js';
import { type PersonRef } from '../domain/effects.js';
import { GUEST_ID } from '../domain/parties.js';
import { word } from './reasons.js';

type Data = Readonly<Record<string, unknown>> & { readonly changes?: readonly FieldChange[] };

const LISTS: Readonly<Record<string, string>> = {
  severity: 'severity',
  phase: 'phase',
  reasonCode: 'reasonCode',
  kind: 'approvalKind',
  from: 'severity',
  to: 'severity',
  outcome: 'taskOutcome',
  relation: 'relation',
  type: 'observableType',
};

/** One event of the timeline as a sentence: who did what, with what the event says. */
export function eventSentence(type: string, actor: PersonRef, data: object): Label {
  const said = data as Data;
  const handler = (said.handler as PersonRef | null | undefined)?.name;
  const asker = (said.asker as PersonRef | undefined)?.name;
  const facts = {
    ...said,
    ...spokenWords(said),
    ...(handler !== undefined && { handler }),
    ...(asker !== undefined && { asker }),
    // `agency` is the actor's; an event that adds one calls it the unit.
    unit: said.agency ?? null,
    who: actor.name,
    agency: agencyOf(actor),
    fields: fieldNames(said),
    due: typeof said.dueAt === 'string' ? wallTime(new Date(said.dueAt)) : null,
    late: said.late === true ? label('words', 'alarm.late') : '',
  };
  return label('events', type, facts);
}

const agencyOf = ({ id, agency }: PersonRef): string | Label =>
  id === GUEST_ID ? word('party', 'guest') : agency;

/** Values of the desk's own lists in words; a severity and a phase never share a value. */
function spokenWords(data: Data): Record<string, Label> {
  return Object.fromEntries(
    Object.entries(LISTS).flatMap(([member, list]) => {
      const value = data[member];
      if (typeof value !== 'string') return [];
      const spoken = [list, 'deadline', 'phase', 'agency']
        .map((one) => word(one, value))
        .find(isSpoken);
      return spoken ? [[member, spoken]] : [];
    }),
  );
}

const isSpoken = ({ vi }: Label): boolean => !/^\w+\.\w/.test(vi);

const fieldNames = ({ changes = [] }: Data): Label => {
  const names = changes.map(({ field }) => word('field', field)).filter(isSpoken);
  return { vi: names.map(({ vi }) => vi).join(', '), en: names.map(({ en }) => en).join(', ') };
};
