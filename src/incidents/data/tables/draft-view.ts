import {
  differences,
  type Edit,
  editOf,
  type RulesInForce,
  withEdit,
} from '../../domain/tables/draft.js';
import {
  assess,
  type Assessment,
  type Circumstances,
  type Impact,
  type ScoringTable,
} from '../../domain/severity.js';
import { type Actor } from '../../../auth/actor.js';
import { personRef } from '../incident-view.js';
import { type TableDraft } from './table-draft.entity.js';
import { withLabels } from './table-view.js';

export type TableDraftView = ReturnType<typeof draftView>;

/** Who drafted it and why, and what became of it. */
export const draftHead = ({
  version,
  basedOn,
  note,
  draftedBy,
  draftedAt,
  ...rest
}: TableDraft) => ({
  ...{ version, basedOn, note, draftedBy, draftedAt },
  ...{ outcome: rest.outcome ?? 'open', decidedBy: rest.decidedBy, decidedAt: rest.decidedAt },
  decisionNote: rest.decisionNote,
});

/** A draft with everything its approver reads: the whole table, and row by row what it changes in the one in force. */
export const draftView = (draft: TableDraft, inForce: RulesInForce) => ({
  ...draftHead(draft),
  table: withLabels(draft.content),
  changes: differences(editOf(draft.name, inForce[draft.name]).table, draft.content),
  ...(draft.name === 'scoring' && { changedExamples: changedExamples(draft, inForce) }),
});

export const editIn = ({ name, content }: Pick<TableDraft, 'name' | 'content'>): Edit =>
  ({ name, table: content }) as Edit;

/** A new draft of an edited table. */
export const draftOf = (
  { name, table }: Edit,
  made: Pick<TableDraft, 'version' | 'basedOn' | 'note'> & { actor: Actor; at: Date },
): TableDraft => ({
  ...{ name, version: made.version, basedOn: made.basedOn, content: table, note: made.note },
  ...{ draftedBy: personRef(made.actor), draftedAt: made.at },
  ...{ outcome: null, decidedBy: null, decidedAt: null, decisionNote: null },
});

/** A worked example that is stored with the scoring table. */
interface Example extends Circumstances {
  readonly name_vi: string;
  readonly impact: Impact;
}

/** The examples with which the table came that no longer come out as they did: to be looked at, not forbidden. */
function changedExamples(draft: TableDraft, inForce: RulesInForce) {
  const { scoring: before } = inForce;
  const { scoring: after } = withEdit(inForce, editIn(draft), draft.version);
  const { testVectors: examples = [] } = before as ScoringTable & {
    readonly testVectors?: readonly Example[];
  };
  return examples.flatMap(({ name_vi: name, impact, ...circumstances }) => {
    const [was, now] = [before, after].map((table) => gist(assess(table, impact, circumstances)));
    return JSON.stringify(was) === JSON.stringify(now) ? [] : [{ name, before: was, after: now }];
  });
}

const gist = ({ score, severity, legalSerious }: Assessment) => ({ score, severity, legalSerious });
