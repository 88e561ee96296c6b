import { MultiSelect, Select } from '@mantine/core';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencies, useAgencyName } from '../api/agencies';
import css from './bar.module.css';
import { type QueueSearch, STATUSES } from './search';

interface Props extends Pick<QueueSearch, 'status' | 'unit' | 'lead'> {
  readonly set: (change: Partial<QueueSearch>) => void;
  readonly labelled: boolean;
}

/** The filters with many answers. */
export function Selects({ status, unit, lead, set, labelled }: Props) {
  return (
    <>
      <StatusFilter {...{ status, set, labelled }} />
      <AgencyFilter {...{ set, labelled }} by="unit" code={unit} />
      <AgencyFilter {...{ set, labelled }} by="lead" code={lead} />
    </>
  );
}

const named = (name: string, labelled: boolean) =>
  labelled ? { label: name } : { 'aria-label': name, placeholder: name };

const SHORT = { pill: css.pill, pillsList: css.pills, inputField: css.chosen };

/** Over the page but of it; in the sheet of a telephone within what holds the focus. */
const dropdown = (labelled: boolean) =>
  labelled ? { withinPortal: false } : { portalProps: { target: '#main' } };

const StatusFilter = memo(function StatusFilter({
  status = [],
  set,
  labelled,
}: Pick<Props, 'status' | 'set' | 'labelled'>) {
  const { t } = useTranslation('queue');
  const { t: common } = useTranslation('common');
  const chosen = status.map((one) => common(`status.${one}`)).join(', ');
  const shown = status.length > 1 ? t('statuses', { count: status.length }) : chosen;
  return (
    <MultiSelect
      {...named(t('column.status'), labelled)}
      {...(chosen !== '' && { placeholder: labelled ? undefined : shown })}
      {...(chosen !== '' && !labelled && { 'aria-label': `${t('column.status')}: ${chosen}` })}
      className={css.status}
      // The bar has one line only: there is room for the name of one, or for how many they are.
      classNames={labelled || chosen === '' ? {} : SHORT}
      data={STATUSES.map((value) => ({ value, label: common(`status.${value}`) }))}
      value={[...status]}
      onChange={(chosen) => set({ status: chosen.length > 0 ? chosen : undefined })}
      clearable
      // Without the arrow, which what is chosen needs the room of.
      clearSectionMode="clear"
      clearButtonProps={{ 'aria-label': t('clear') }}
      withScrollArea={false}
      comboboxProps={dropdown(labelled)}
    />
  );
});

interface AgencyProps extends Pick<Props, 'set' | 'labelled'> {
  readonly by: 'unit' | 'lead';
  readonly code: string | undefined;
}

const AgencyFilter = memo(function AgencyFilter({ by, code, set, labelled }: AgencyProps) {
  const { t } = useTranslation('queue');
  const agencies = useAgencies();
  const nameOf = useAgencyName();
  const data = useMemo(
    () =>
      [...(agencies?.keys() ?? [])]
        .map((value) => ({ value, label: nameOf(value) }))
        .sort(({ label: a }, { label: b }) => VIETNAMESE.compare(a, b)),
    [agencies, nameOf],
  );
  return (
    <Select
      {...named(t(`column.${by}`), labelled)}
      className={css.agency}
      data={data}
      value={code ?? null}
      onChange={(chosen) => set({ [by]: chosen ?? undefined })}
      searchable
      clearable
      limit={60}
      clearSectionMode="clear"
      withScrollArea={false}
      clearButtonProps={{ 'aria-label': t('clear') }}
      comboboxProps={dropdown(labelled)}
    />
  );
});

const VIETNAMESE = new Intl.Collator('vi');
