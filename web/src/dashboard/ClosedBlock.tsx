import { BarChart } from '@mantine/charts';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Block } from './Block';
import css from './charts.module.css';
import { shortDay } from './days';
import { closedIn, reportedIn, type ToQueue } from './links';
import { totalOf } from './numbers';
import { spanOfDay } from './search';
import { type Daily } from './use-statistics';

const HEIGHT = 240;
const WIDEST_BAR = 14;
const SERIES = ['reported', 'closed'] as const;

/** Whether the desk keeps up: what was closed each day beside what came in. */
export function ClosedBlock({ daily, queue }: { daily: Daily; queue: ToQueue }) {
  const { t } = useTranslation('dashboard');
  const navigate = useNavigate();
  const links = {
    reported: (day: string) => queue(reportedIn(spanOfDay(day))),
    closed: (day: string) => queue(closedIn(spanOfDay(day))),
  };
  const days = daily.days.map(({ day, reported, closed }) => ({
    ...{ day, label: shortDay(day), reported: totalOf(reported), closed },
  }));
  const about = t('daily.span', { count: days.length });
  const sheet = {
    head: [t('day'), t('closed.reported'), t('closed.closed')],
    rows: [...days].reverse().map(({ day, label, ...counts }) => ({
      name: label,
      cells: SERIES.map((one) => ({ text: counts[one], to: links[one](day) })),
    })),
  };
  return (
    <Block title={t('closed.title')} about={about} sheet={sheet} file="ket-thuc-theo-ngay">
      <ul className={css.legend}>
        {SERIES.map((one) => (
          <li key={one}>
            <i data-series={one} />
            {t(`closed.${one}`)}
          </li>
        ))}
      </ul>
      <div role="img" aria-label={`${t('closed.title')}, ${about}`} className={css.clickable}>
        <BarChart
          h={HEIGHT}
          data={days}
          dataKey="label"
          series={SERIES.map((name) => ({
            ...{ name, label: t(`closed.${name}`), color: `var(--chart-${name})` },
          }))}
          gridAxis="x"
          tickLine="none"
          yAxisProps={{ allowDecimals: false, width: 36 }}
          maxBarWidth={WIDEST_BAR}
          barProps={({ name }) => ({
            isAnimationActive: false,
            onClick: ({ payload }: { payload?: { day?: string } }) => {
              const link = name === 'closed' ? links.closed : links.reported;
              if (payload?.day === undefined) return;
              void navigate({ to: '/dieu-phoi', search: link(payload.day) });
            },
          })}
        />
      </div>
    </Block>
  );
}
