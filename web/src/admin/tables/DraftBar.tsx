import { Button, Skeleton } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '../../api/use-session';
import { wall } from '../../ui/times';
import { Notice } from '../kit/Notice';
import { DecisionDialog, type Deciding } from './DecisionDialog';
import css from './tables.module.css';
import { type SettledDraft, type TableApi } from './table-api';
import { type Editing } from './use-editing';
import { type RuleTable } from './use-rule-table';

interface Props<Edit> {
  readonly api: TableApi<Edit>;
  readonly table: RuleTable<Edit>;
  readonly editing: Editing<Edit>;
}

/** The room that the bar will need, so that nothing below it moves when it comes. */
const BarShape = ({ has, mayDraft }: { has: boolean; mayDraft: boolean }) =>
  has ? (
    <div className={css.bar} aria-hidden="true">
      <Skeleton height={44} width={214} radius="md" />
      {mayDraft ? <Skeleton height={44} width={122} radius="md" /> : null}
    </div>
  ) : null;

/** Which edition is shown, and what the person may do with the table. */
export function DraftBar<Edit>({ api, table, editing }: Props<Edit>) {
  const { t } = useTranslation('admin');
  const mayDraft = useMay('table:draft');
  const { inForce, draft } = table;
  if (editing.isEditing) return null;
  if (!inForce || draft === undefined)
    return <BarShape has={table.error === null} mayDraft={mayDraft} />;
  const tabs = [
    ['in-force', t('draft.inForce', { version: inForce.data.version })],
    ...(draft ? ([['draft', t('draft.open', { version: draft.data.version })]] as const) : []),
    ['history', t('draft.history')],
  ] as const;
  return (
    <>
      <div className={css.bar}>
        <div className={css.tabs} role="group" aria-label={t('draft.tabs')}>
          {tabs.map(([tab, name]) => (
            <button
              key={tab}
              type="button"
              aria-pressed={editing.tab === tab}
              onClick={() => editing.show(tab)}
            >
              {name}
            </button>
          ))}
        </div>
        {mayDraft ? (
          <Button leftSection={<IconPencil size={17} aria-hidden />} onClick={editing.start}>
            {draft ? t('draft.goOn') : t('draft.start')}
          </Button>
        ) : null}
      </div>
      {draft && editing.tab === 'draft' ? <OpenDraft {...{ api, table }} /> : null}
      {table.declined ? <Declined draft={table.declined} /> : null}
    </>
  );
}

/** That the last draft was given back, by whom and why: whoever wrote it goes on from there. */
function Declined({ draft }: { draft: SettledDraft }) {
  const { t } = useTranslation('admin');
  const { version, decidedBy, decidedAt, decisionNote } = draft;
  return (
    <section className={css.draft} aria-label={t('draft.returned', { version })}>
      <p>
        <b>{t('draft.returned', { version })}</b>
        {decisionNote === null ? null : `: ${decisionNote}`}
        <br />
        {decidedBy && decidedAt
          ? t('draft.returnedBy', { who: decidedBy.name, at: wall(decidedAt) })
          : null}
      </p>
    </section>
  );
}

const shownField = (field: string): string => field.replace(/^\w+\//, '');

/** What the draft changes, who wrote it and why, and what may become of it. */
function OpenDraft<Edit>({ api, table }: Omit<Props<Edit>, 'editing'>) {
  const { t } = useTranslation('admin');
  const me = useMe();
  const [mayDraft, mayApprove] = [useMay('table:draft'), useMay('table:approve')];
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const { draft, inForce } = table;
  if (!draft || !inForce) return null;
  const { draftedBy, draftedAt, note, changes, version, basedOn } = draft.data;
  const isOwn = draftedBy.id === me.id;
  const kindOf = ({ from, to }: (typeof changes)[number]) =>
    from === null ? t('draft.added') : to === null ? t('draft.removed') : t('draft.altered');
  return (
    <section className={css.draft} aria-label={t('draft.open', { version })}>
      <p>
        <b>{note}</b>
        <br />
        {t('draft.by', { who: draftedBy.name, at: wall(draftedAt) })}
      </p>
      {basedOn === inForce.data.version ? null : (
        <Notice>{t('draft.outdated', { based: basedOn, now: inForce.data.version })}</Notice>
      )}
      <details>
        <summary>{t('draft.changes', { count: changes.length })}</summary>
        <ul className={css.changes}>
          {changes.map((change) => (
            <li key={change.field}>
              <b>{shownField(change.field)}</b> {kindOf(change)}
            </li>
          ))}
        </ul>
      </details>
      <p className={css.waits}>{isOwn ? t('draft.own') : mayApprove ? null : t('draft.waits')}</p>
      <div className={css.acts}>
        {mayApprove && !isOwn ? (
          <>
            <Button onClick={() => setDeciding('approve')}>{t('draft.approve')}</Button>
            <Button variant="default" onClick={() => setDeciding('decline')}>
              {t('draft.decline')}
            </Button>
          </>
        ) : null}
        {mayDraft ? (
          <Button variant="default" onClick={() => setDeciding('discard')}>
            {t('draft.discard')}
          </Button>
        ) : null}
      </div>
      <DecisionDialog
        {...{ api, version, etag: draft.etag, deciding }}
        close={() => setDeciding(null)}
        done={table.refresh}
      />
    </section>
  );
}
