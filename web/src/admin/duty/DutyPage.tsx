import { ActionIcon, Button, Skeleton } from '@mantine/core';
import { IconCalendarDown, IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { useMay } from '../../api/use-session';
import { serverNow } from '../../ui/clock';
import { Failed } from '../../ui/Failed';
import { wallDay } from '../../ui/times';
import { For } from '../kit/For';
import kit from '../kit/kit.module.css';
import { Wrong } from '../kit/Notice';
import { SectionHead } from '../kit/SectionHead';
import { useSave } from '../kit/use-save';
import { NEW, useAdminSearch } from '../search';
import css from './duty.module.css';
import { Gaps, useGaps } from './Gaps';
import { OnDutyNow, useOnDuty } from './OnDutyNow';
import { ShiftForm } from './ShiftForm';
import { DAY_MS, dayOf, mondayOf, onDay, type Shift, startOf, weekFrom } from './week';
import { WeekDay } from './WeekDay';

export const DutyPage = () => (
  <For permission="duty:read">
    <Duty />
  </For>
);

/** Who is on duty now, the week, and where nobody is. */
function Duty() {
  const { t } = useTranslation('admin');
  const mayWrite = useMay('duty:write');
  const { search, set } = useAdminSearch();
  const today = dayOf(serverNow());
  const monday = mondayOf(dayAsked(search.state, today));
  const days = weekFrom(monday);
  const range = {
    from: new Date(startOf(monday)).toISOString(),
    to: new Date(startOf(monday) + 7 * DAY_MS).toISOString(),
  };
  const shifts = useQuery({
    queryKey: ['duty', 'shifts', monday],
    queryFn: () =>
      got(desk.GET('/api/v1/duty/shifts', { params: { query: { ...range, limit: 200 } } })),
  });
  const all: readonly Shift[] = shifts.data?.items ?? [];
  const parts = [shifts, useOnDuty(), useGaps({ range, monday })];
  const isThere = useOnce(parts.every(({ isPending }) => !isPending));
  const go = (weeks: number) => set({ state: dayOf(startOf(monday) + weeks * 7 * DAY_MS) });
  const opened = all.find(({ id }) => id === search.open);
  const close = () => set({ open: undefined });
  return (
    <div className={css.page}>
      <SectionHead title={t('duty.title')} lead={t('duty.lead')}>
        <Calendar />
        {mayWrite ? (
          <Button
            leftSection={<IconPlus size={17} aria-hidden />}
            onClick={() => set({ open: NEW })}
          >
            {t('duty.add')}
          </Button>
        ) : null}
      </SectionHead>
      {isThere ? null : <Skeleton height={520} radius="lg" className={css.loading} />}
      <div className={kit.body} hidden={!isThere}>
        <OnDutyNow />
        <Gaps range={range} monday={monday} />
        <div className={css.weekHead}>
          <ActionIcon
            variant="default"
            size={40}
            aria-label={t('duty.before')}
            onClick={() => go(-1)}
          >
            <IconChevronLeft size={18} aria-hidden />
          </ActionIcon>
          <h2 className="num">
            {wallDay(startOf(monday))} – {wallDay(startOf(days.at(-1) ?? monday))}
          </h2>
          <ActionIcon
            variant="default"
            size={40}
            aria-label={t('duty.after')}
            onClick={() => go(1)}
          >
            <IconChevronRight size={18} aria-hidden />
          </ActionIcon>
          <Button variant="default" onClick={() => set({ state: undefined })}>
            {t('duty.thisWeek')}
          </Button>
        </div>
        {shifts.error && !shifts.data ? (
          <Failed error={shifts.error} again={() => void shifts.refetch()} />
        ) : shifts.data ? (
          <ol className={css.week}>
            {days.map((day) => (
              <WeekDay
                key={day}
                day={day}
                isToday={day === today}
                shifts={onDay(all, day)}
                open={mayWrite ? (id) => set({ open: id }) : undefined}
              />
            ))}
          </ol>
        ) : (
          <Skeleton height={280} radius="lg" />
        )}
      </div>
      {mayWrite && search.open === NEW ? <ShiftForm close={close} /> : null}
      {mayWrite && opened ? <ShiftForm key={opened.id} shift={opened} close={close} /> : null}
    </div>
  );
}

const dayAsked = (state = '', today: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(state) ? state : today;

/** Whether it ever held: what was shown once stays, and with it what is typed there. */
function useOnce(holds: boolean): boolean {
  const [held, setHeld] = useState(holds);
  if (holds && !held) setHeld(true);
  return held || holds;
}

/** As a file for the calendar of a telephone: it is read with the session, so it is fetched, not linked to. */
function Calendar() {
  const { t } = useTranslation('admin');
  const saving = useSave();
  const run = () =>
    saving.run(async () => {
      const asked = desk.GET('/api/v1/duty/calendar.ics', { parseAs: 'text' });
      const text: string = await got(asked as never);
      const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
      const link = document.createElement('a');
      link.href = address;
      link.download = 'truc-ban.ics';
      link.click();
      URL.revokeObjectURL(address);
    });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCalendarDown size={17} aria-hidden />}
        loading={saving.busy}
        onClick={() => void run()}
      >
        {t('duty.ical')}
      </Button>
      <Wrong error={saving.error} />
    </>
  );
}
