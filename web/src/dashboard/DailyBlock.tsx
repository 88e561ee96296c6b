import { useTranslation } from 'react-i18next';
import { SEVERITIES, type Severity, SeverityMark } from '../ui/SeverityMark';
import { Block } from './Block';
import { DayChart } from './chart/DayChart';
import { shortDay } from './days';
import { reportedIn, type ToQueue } from './links';
import { totalOf } from './numbers';
import { type Span, spanOfDay, spanOfDays } from './search';
import { type Daily } from './use-statistics';

const FROM_THE_TOP = [...SEVERITIES].reverse();

/** What came in day by day, and how bad it was. */
export function DailyBlock({ daily: { days }, queue }: { daily: Daily; queue: ToQueue }) {
  const { t } = useTranslation('dashboard');
  const { t: common } = useTranslation('common');
  const name = (level: Severity) => common(`severity.${level}`);
  const toCases = (span: Span, severity?: Severity) =>
    queue({ ...reportedIn(span), ...(severity && { severity: [severity] }) });
  const sheet = {
    head: [t('day'), ...FROM_THE_TOP.map(name), t('total')],
    rows: [...days].reverse().map(({ day, reported }) => ({
      name: shortDay(day),
      cells: [
        ...FROM_THE_TOP.map((level) => ({
          ...{ text: reported[level], to: toCases(spanOfDay(day), level) },
        })),
        { text: totalOf(reported), to: toCases(spanOfDay(day)) },
      ],
    })),
  };
  return (
    <Block
      title={t('daily.title')}
      about={t('daily.about', { count: days.length })}
      sheet={sheet}
      file="su-co-theo-ngay"
      cases={toCases(spanOfDays(days))}
    >
      <DayChart
        isStacked
        series={FROM_THE_TOP.map((level) => ({
          ...{ key: level, name: name(level), mark: <SeverityMark level={level} size={13} /> },
        }))}
        days={days.map(({ day, reported }) => ({ day, counts: reported }))}
        toCases={toCases}
        whole={t('days', { count: days.length })}
      />
    </Block>
  );
}
