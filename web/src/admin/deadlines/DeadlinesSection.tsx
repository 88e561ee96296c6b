import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../ui/Failed';
import { FaultList } from '../kit/FaultList';
import { For } from '../kit/For';
import { SectionHead } from '../kit/SectionHead';
import { useSave } from '../kit/use-save';
import { DraftBar } from '../tables/DraftBar';
import { History } from '../tables/History';
import { SaveBar } from '../tables/SaveBar';
import css from '../tables/tables.module.css';
import { useEditing } from '../tables/use-editing';
import { useRuleTable } from '../tables/use-rule-table';
import { bare, deadlinesApi } from './deadlines-api';
import { EscalationSteps } from './EscalationSteps';
import { Matrix } from './Matrix';

export const DeadlinesSection = () => (
  <For permission="register:read">
    <Deadlines />
  </For>
);

const NO_FAULTS: ReadonlyMap<string, string> = new Map();

/** How long each step may take, by severity and phase, and who hears of it when it took longer. */
function Deadlines() {
  const { t } = useTranslation('admin');
  const table = useRuleTable(deadlinesApi);
  const editing = useEditing(table, bare);
  const saving = useSave();
  const { shown, inForce, tab, isEditing, change } = editing;
  const faults = isEditing ? saving.faults : NO_FAULTS;
  return (
    <>
      <SectionHead title={t('deadlines.title')} lead={t('deadlines.lead')} />
      <DraftBar {...{ table, editing }} api={deadlinesApi} />
      {table.error && !shown ? <Failed error={table.error} again={table.again} /> : null}
      <div key={shown ? 'there' : 'awaited'} className={css.layout}>
        {tab === 'history' && !isEditing ? (
          <History api={deadlinesApi}>
            {(edit) => (
              <div>
                <Matrix edit={edit} faults={NO_FAULTS} />
                <EscalationSteps edit={edit} />
              </div>
            )}
          </History>
        ) : shown ? (
          <>
            <FaultList faults={new Map([...faults].filter(([at]) => at !== '/note'))} />
            <Matrix edit={shown} {...{ inForce, faults }} change={isEditing ? change : undefined} />
            <EscalationSteps edit={shown} {...{ faults }} change={isEditing ? change : undefined} />
          </>
        ) : table.error ? null : (
          <Skeleton height={520} radius="lg" />
        )}
      </div>
      {isEditing ? <SaveBar {...{ table, editing, saving }} api={deadlinesApi} /> : null}
    </>
  );
}
