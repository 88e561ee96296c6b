import { Button, SegmentedControl } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import css from './dashboard.module.css';
import { type DashboardSearch, SPANS, USUAL_DAYS } from './search';

const Choices = lazy(() => import('./Choices').then((it) => ({ default: it.Choices })));

export interface FilterProps {
  readonly search: DashboardSearch;
  readonly set: (change: Partial<DashboardSearch>) => void;
}

export function Filters({ search, set }: FilterProps) {
  const { t } = useTranslation('dashboard');
  return (
    <div className={css.filters} role="group" aria-label={t('filter.label')}>
      <SegmentedControl
        aria-label={t('filter.days')}
        value={String(search.days ?? USUAL_DAYS)}
        data={SPANS.map((days) => ({ value: String(days), label: t('days', { count: days }) }))}
        onChange={(value) => set({ days: SPANS.find((days) => String(days) === value) })}
      />
      <Suspense fallback={<Places />}>
        <Choices search={search} set={set} />
      </Suspense>
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

/** The lists, which weigh more than the numbers, where they will be. */
const Places = () => (
  <>
    <span className={`${css.choice} ${css.place}`} />
    <span className={`${css.choice} ${css.place}`} />
  </>
);
