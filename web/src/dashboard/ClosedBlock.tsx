import { useTranslation } from 'react-i18next';
import { Block } from './Block';
import { DayChart } from './chart/DayChart';
import { shortDay } from './days';
import { closedIn, reportedIn, type ToQueue } from './links';
import { totalOf } from './numbers';
import { type Span, spanOfDay, spanOfDays } from './search';
import { type Daily } from './use-statistics';

const SERIES = ['reported', 'closed'] as const;

/** Whether the desk keeps up: what was closed each day beside what came in. */
export function ClosedBlock({ daily, queue }: { daily: Daily; queue: ToQueue }) {
  const { t } = useTranslation('dashboard');
  const toCases = (span: Span, one?: (typeof SERIES)[number]) =>
    queue(one === 'closed' ? closedIn(span) : reportedIn(span));
  const days = daily.days.map(({ day, reported, closed }) => ({
    ...{ day, counts: { reported: totalOf(reported), closed } },
  }));
  const sheet = {
    head: [t('day'), t('closed.reported'), t('closed.closed')],
    rows: [...days].reverse().map(({ day, counts }) => ({
      name: shortDay(day),
      cells: SERIES.map((one) => ({ text: counts[one], to: toCases(spanOfDay(day), one) })),
    })),
  };
  return (
    <Block
      title={t('closed.title')}
      about={t('daily.span', { count: days.length })}
      sheet={sheet}
      file="ket-thuc-theo-ngay"
      cases={toCases(spanOfDays(days), 'closed')}
    >
      <DayChart
        isStacked={false}
        series={SERIES.map((key) => ({ key, name: t(`closed.${key}`) }))}
        days={days}
        toCases={toCases}
        whole={t('days', { count: days.length })}
      />
    </Block>
  );
}
