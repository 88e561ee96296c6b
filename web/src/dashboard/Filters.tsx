import { Button, SegmentedControl, Select } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { withoutMarks } from '../admin/kit/search-words';
import { useAgencies, useAgencyName } from '../api/agencies';
import { said } from '../i18n';
import css from './dashboard.module.css';
import { type DashboardSearch, SPANS, USUAL_DAYS } from './search';
import { usePeriods } from './use-congresses';

interface Props {
  readonly search: DashboardSearch;
  readonly set: (change: Partial<DashboardSearch>) => void;
}

// Names of agencies are long, and the field is short on a telephone.
const LIST_WIDTH = 300;

export function Filters({ search, set }: Props) {
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
    <div className={css.filters} role="group" aria-label={t('filter.label')}>
      <SegmentedControl
        aria-label={t('filter.days')}
        value={String(search.days ?? USUAL_DAYS)}
        data={SPANS.map((days) => ({ value: String(days), label: t('days', { count: days }) }))}
        onChange={(value) => set({ days: SPANS.find((days) => String(days) === value) })}
      />
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
      <Button
        variant="default"
        leftSection={<IconPrinter size={17} aria-hidden />}
        onClick={() => print()}
      >
        {t('print')}
      </Button>
    </div>
  );
}
