import { Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/use-session';
import { Failed } from '../../ui/Failed';
import { FaultList } from '../kit/FaultList';
import { For } from '../kit/For';
import { SectionHead } from '../kit/SectionHead';
import { useSave } from '../kit/use-save';
import { DraftBar } from '../tables/DraftBar';
import { History } from '../tables/History';
import { SaveBar } from '../tables/SaveBar';
import { useEditing } from '../tables/use-editing';
import { useRuleTable } from '../tables/use-rule-table';
import css from '../tables/tables.module.css';
import { worked } from './edit-rules';
import { Replay } from './Replay';
import { routingApi } from './routing-api';
import { RuleBook } from './RuleBook';
import { TrialPanel } from './TrialPanel';

export const RoutingSection = () => (
  <For permission="register:read">
    <Routing />
  </For>
);

const NO_FAULTS: ReadonlyMap<string, string> = new Map();

/** The rules on one side, what they would decide on the other. */
function Routing() {
  const { t } = useTranslation('admin');
  const table = useRuleTable(routingApi);
  const editing = useEditing(table, worked);
  const saving = useSave();
  const mayTry = useMay('table:review');
  const [tried, setTried] = useState<ReadonlyMap<string, string>>(NO_FAULTS);
  const [decides, setDecides] = useState<readonly string[]>([]);
  const { shown, tab, isEditing } = editing;
  const faults = isEditing ? new Map([...tried, ...saving.faults]) : NO_FAULTS;
  return (
    <>
      <SectionHead title={t('routing.title')} lead={t('routing.lead')}>
        {mayTry ? (
          <a href="#trial" className={css.toTrial}>
            {t('trial.title')}
          </a>
        ) : null}
      </SectionHead>
      <DraftBar {...{ table, editing }} api={routingApi} />
      {table.error && !shown ? (
        <Failed error={table.error} again={table.again} />
      ) : tab === 'history' && !isEditing ? (
        <div className={css.layout}>
          <History api={routingApi}>
            {(edit) => <RuleBook edit={worked(edit)} faults={NO_FAULTS} decides={[]} />}
          </History>
        </div>
      ) : (
        <div
          key={shown ? 'there' : 'awaited'}
          className={css.layout}
          data-beside={mayTry ? '' : undefined}
        >
          {shown ? (
            <div>
              <FaultList faults={withoutRows(faults)} />
              <RuleBook
                edit={shown}
                inForce={editing.inForce}
                change={isEditing ? editing.change : undefined}
                {...{ faults, decides }}
              />
            </div>
          ) : (
            <Skeleton height={520} radius="lg" />
          )}
          {mayTry ? (
            <aside>
              <TrialPanel table={shown} setFaults={setTried} setDecides={setDecides} />
              <Replay table={shown} />
            </aside>
          ) : null}
        </div>
      )}
      {isEditing ? <SaveBar {...{ table, editing, saving }} api={routingApi} /> : null}
    </>
  );
}

/** What no rule has beside it. */
const withoutRows = (faults: ReadonlyMap<string, string>) =>
  new Map(
    [...faults].filter(([at]) => !/^(\/table)?\/(rules|modifiers)\/\d/.test(at) && at !== '/note'),
  );
