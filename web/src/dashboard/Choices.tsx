import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { withoutMarks } from '../admin/kit/search-words';
import { useAgencies, useAgencyName } from '../api/agencies';
import { said } from '../i18n';
import css from './dashboard.module.css';
import { type FilterProps } from './Filters';
import { usePeriods } from './use-congresses';

// Names of agencies are long, and the field is short on a telephone.
const LIST_WIDTH = 300;

/** Whose cases, and of which congress. */
export function Choices({ search, set }: FilterProps) {
  const { t, i18n } = useTranslation('dashboard');
  const agencies = useAgencies();
  const periods = usePeriods();
  const nameOf = useAgencyName();
  const common = {
    ...{ searchable: true, clearable: true, limit: 60, withScrollArea: false },
    filter: withoutMarks,
    clearButtonProps: { 'aria-label': t('filter.clear') },
    // In the page's regions, where a reader finds it.
    comboboxProps: { withinPortal: false, width: LIST_WIDTH, position: 'bottom-start' as const },
    className: css.choice,
  };
  return (
    <>
      <Select
        {...common}
        aria-label={t('filter.unit')}
        placeholder={t('filter.anyUnit')}
        data={[...(agencies?.keys() ?? [])]
          .map((value) => ({ value, label: nameOf(value) }))
          .sort((a, b) => a.label.localeCompare(b.label, 'vi'))}
        value={search.unit ?? null}
        onChange={(unit) => set({ unit: unit ?? undefined })}
      />
      <Select
        {...common}
        aria-label={t('filter.period')}
        placeholder={t('filter.anyPeriod')}
        data={(periods ?? []).map(({ code, name }) => ({
          ...{ value: code, label: said(name, i18n.language) },
        }))}
        value={search.period ?? null}
        onChange={(period) => set({ period: period ?? undefined })}
      />
    </>
  );
}
