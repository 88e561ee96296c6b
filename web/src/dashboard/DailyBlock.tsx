import { BarChart } from '@mantine/charts';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SEVERITIES, type Severity } from '../ui/SeverityMark';
import { Block } from './Block';
import css from './charts.module.css';
import { Legend } from './Legend';
import { reportedIn, type ToQueue } from './links';
import { totalOf } from './numbers';
import { shortDay } from './days';
import { spanOfDay } from './search';
import { type Daily } from './use-statistics';

const HEIGHT = 320;
const WIDEST_BAR = 28;
const WITHOUT_MOTION = { isAnimationActive: false } as const;

/** What came in day by day, and how bad it was. */
export function DailyBlock({ daily, queue }: { daily: Daily; queue: ToQueue }) {
  const { t } = useTranslation('dashboard');
  const { t: common } = useTranslation('common');
  const navigate = useNavigate();
  const name = (level: Severity) => common(`severity.${level}`);
  const toDay = (day: string, severity?: Severity) =>
    queue({ ...reportedIn(spanOfDay(day)), ...(severity && { severity: [severity] }) });
  const { days } = daily;
  const about = t('daily.about', { count: days.length });
  const sheet = {
    head: [t('day'), ...[...SEVERITIES].reverse().map(name), t('total')],
    rows: [...days].reverse().map(({ day, reported }) => ({
      name: shortDay(day),
      cells: [
        ...[...SEVERITIES]
          .reverse()
          .map((level) => ({ text: reported[level], to: toDay(day, level) })),
        { text: totalOf(reported), to: toDay(day) },
      ],
    })),
  };
  return (
    <Block title={t('daily.title')} about={about} sheet={sheet} file="su-co-theo-ngay">
      <Legend />
      <div role="img" aria-label={`${t('daily.title')}, ${about}`} className={css.clickable}>
        <BarChart
          h={HEIGHT}
          type="stacked"
          data={days.map(({ day, reported }) => ({ day, label: shortDay(day), ...reported }))}
          dataKey="label"
          series={SEVERITIES.map((level) => ({
            ...{ name: level, label: name(level), color: `var(--chart-${level})` },
          }))}
          gridAxis="x"
          tickLine="none"
          yAxisProps={{ allowDecimals: false, width: 36 }}
          maxBarWidth={WIDEST_BAR}
          barProps={({ name: level }) => ({
            ...WITHOUT_MOTION,
            onClick: ({ payload }: { payload?: { day?: string } }) => {
              if (payload?.day === undefined) return;
              const severity = SEVERITIES.find((one) => one === level);
              void navigate({ to: '/dieu-phoi', search: toDay(payload.day, severity) });
            },
          })}
        />
      </div>
    </Block>
  );
}
