import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultsOf } from '../../api/problem';
import { useMe } from '../../api/use-session';
import { Notice, Wrong } from '../kit/Notice';
import { bodyOf, type TrialForm, USUAL } from './facts';
import { type RoutingEdit, routingApi } from './routing-api';
import { TrialAnswer } from './TrialAnswer';
import { TrialFields } from './TrialFields';
import css from './trial.module.css';

interface Props {
  readonly table: RoutingEdit | null;
  readonly setFaults: (faults: ReadonlyMap<string, string>) => void;
  /** The rows that decide, to be shown among the others. */
  readonly setDecides: (ids: readonly string[]) => void;
}

// The desk tries a table thirty times a minute for one person, so it is not asked at every key.
const PAUSE_MS = 700;

/** A case, and what the table before the person makes of it. */
export function TrialPanel({ table, setFaults, setDecides }: Props) {
  const { t } = useTranslation('admin');
  const { agency } = useMe();
  const [form, setForm] = useState<TrialForm>(USUAL);
  const [asked] = useDebouncedValue(JSON.stringify({ form, table }), PAUSE_MS);
  const trial = useQuery({
    queryKey: ['routing-trial', asked],
    queryFn: () =>
      routingApi.simulate({ reports: [bodyOf(form)], ...(table && { table: bare(table) }) }),
    enabled: table !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const faults = faultsOf(trial.error);
  const hasTableFaults = [...faults.keys()].some((at) => at.startsWith('/table'));
  useEffect(() => {
    setFaults(new Map([...faultsOf(trial.error)].filter(([at]) => at.startsWith('/table'))));
  }, [trial.error, setFaults]);
  const tried = trial.data?.reports[0];
  return (
    <section className={css.panel} aria-labelledby="trial">
      <h2 id="trial">{t('trial.title')}</h2>
      <p className={css.lead}>{t('trial.lead')}</p>
      <TrialFields form={form} set={(change) => setForm((was) => ({ ...was, ...change }))} />
      <div className={css.answer} aria-live="polite" aria-busy={trial.isFetching}>
        {hasTableFaults ? <Notice tone="bad">{t('trial.unsound')}</Notice> : null}
        <Wrong error={hasTableFaults ? null : trial.error} />
        {tried && table && !trial.error ? (
          <TrialAnswer {...{ tried, table, form, setDecides }} ownAgency={agency} />
        ) : null}
      </div>
    </section>
  );
}

/** Without the version: what is tried is no version of anything. */
const bare = ({ rules, modifiers }: RoutingEdit): RoutingEdit => ({ rules, modifiers });
