import { Button, Skeleton } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/desk';
import { useMay } from '../../api/use-session';
import { said } from '../../i18n';
import { Failed } from '../../ui/Failed';
import { wallDay } from '../../ui/times';
import kit from '../kit/kit.module.css';
import { For } from '../kit/For';
import { SectionHead } from '../kit/SectionHead';
import { Tag } from '../kit/Tag';
import { useAdminSearch } from '../search';
import css from './calendar.module.css';
import { CalendarForm } from './CalendarForm';
import { useCalendar } from './use-calendar';

export type Calendar = Schemas['CalendarDto'];
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

export const CalendarSection = () => (
  <For permission="register:read">
    <WorkingCalendar />
  </For>
);

/** When working time counts: the hours, the weekdays, and the days that differ. */
function WorkingCalendar() {
  const { t } = useTranslation('admin');
  const mayWrite = useMay('register:write');
  const { search, set } = useAdminSearch();
  const { data, error, refetch } = useCalendar();
  return (
    <>
      <SectionHead title={t('calendar.title')} lead={t('calendar.lead')}>
        {mayWrite && data ? (
          <Button
            leftSection={<IconPencil size={17} aria-hidden />}
            onClick={() => set({ open: 'sua' })}
          >
            {t('calendar.edit')}
          </Button>
        ) : null}
      </SectionHead>
      <div className={kit.body}>
        {error && !data ? <Failed error={error} again={() => void refetch()} /> : null}
        {data ? (
          <Shown calendar={data.data} />
        ) : error ? null : (
          <Skeleton height={420} radius="lg" />
        )}
      </div>
      {data && mayWrite && search.open !== undefined ? (
        <CalendarForm
          key={data.etag}
          read={data}
          close={() => set({ open: undefined })}
          reread={() => void refetch()}
        />
      ) : null}
    </>
  );
}

function Shown({ calendar }: { calendar: Calendar }) {
  const { t, i18n } = useTranslation('admin');
  const { hours, weekdays, days } = calendar;
  const years = [...new Set(days.map(({ day }) => day.slice(0, 4)))].sort().reverse();
  return (
    <div className={css.columns}>
      <section className={kit.card}>
        <h2>{t('calendar.hours')}</h2>
        <p className={css.hours}>{hours.map((range) => range.join(' – ')).join(', ')}</p>
        <h2>{t('calendar.weekdays')}</h2>
        <ul className={css.week}>
          {WEEKDAYS.map((day) => (
            <li key={day} data-on={weekdays.includes(day) ? '' : undefined}>
              {t(`calendar.day.${day}`)}
              <span className="sr">
                {weekdays.includes(day) ? t('calendar.working') : t('calendar.off')}
              </span>
            </li>
          ))}
        </ul>
        <p className={kit.note}>{t('calendar.zone')}</p>
      </section>
      <section className={kit.card}>
        <h2>{t('calendar.days')}</h2>
        {years.map((year) => (
          <div key={year}>
            <h3 className={css.year}>{year}</h3>
            <ul className={css.days}>
              {days
                .filter(({ day }) => day.startsWith(year))
                .map(({ day, working, name, verification }) => (
                  <li key={day}>
                    <time dateTime={day} className="num">
                      {wallDay(`${day}T00:00:00+07:00`)}
                    </time>
                    <span>
                      {said(name, i18n.language)}
                      {verification === 'memory' ? (
                        <small className={css.unsure}> · {t('state.unverified')}</small>
                      ) : null}
                    </span>
                    <Tag tone={working ? 'ok' : 'off'}>
                      {working ? t('calendar.working') : t('calendar.off')}
                    </Tag>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </section>
    </div>
  );
}
