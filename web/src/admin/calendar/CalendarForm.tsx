import { Button, Checkbox } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { TimeField } from '../../ui/dates/TimeField';
import { EditDrawer } from '../kit/EditDrawer';
import form from '../kit/form.module.css';
import { useFields } from '../kit/use-fields';
import { useSave } from '../kit/use-save';
import { type Calendar, WEEKDAYS } from './CalendarSection';
import css from './calendar.module.css';
import { SpecialDays } from './SpecialDays';
import { faultAt, placedBy } from '../kit/places';

interface Props {
  readonly read: { readonly data: Calendar; readonly etag: string };
  readonly close: () => void;
  readonly reread: () => void;
}

export function CalendarForm({ read, close, reread }: Props) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const saving = useSave();
  const { hours, weekdays, days } = read.data;
  const { values, set, isChanged } = useFields({ hours, weekdays, days });
  const save = async (etag = read.etag) => {
    const went = await saving.run(
      async () => {
        const params = { header: { 'If-Match': etag } };
        await got(desk.PUT('/api/v1/calendar', { params, body: values }));
      },
      { values },
    );
    if (!went) return;
    notifications.show({ color: 'teal', message: t('state.saved') });
    close();
    await client.invalidateQueries({ queryKey: ['calendar'] });
  };
  const setHour = (at: number, end: 0 | 1, text: string) =>
    set({
      hours: values.hours.map((range, i) =>
        i === at ? range.map((one, n) => (n === end ? text : one)) : range,
      ),
    });
  const at = placedBy(saving.faults);
  return (
    <EditDrawer
      title={t('calendar.edit')}
      {...{ close, isChanged, saving, reread }}
      nameOf={useCalendarNames()}
      save={(etag) => void save(etag)}
      wide
    >
      <div className={form.checks}>
        <span className={form.label}>{t('calendar.hours')}</span>
        {values.hours.map(([from = '', to = ''], i) => (
          <div key={i} className={css.range}>
            <TimeField
              aria-label={t('calendar.from', { n: i + 1 })}
              value={from}
              onChange={(time) => setHour(i, 0, time)}
              data-at={`/hours/${i}/0`}
              error={
                faultAt(saving.faults, `/hours/${i}`) ?? faultAt(saving.faults, `/hours/${i}/0`)
              }
            />
            <TimeField
              aria-label={t('calendar.to', { n: i + 1 })}
              value={to}
              onChange={(time) => setHour(i, 1, time)}
              {...at(`/hours/${i}/1`)}
            />
            <Button
              variant="default"
              aria-label={t('calendar.removeHours', { n: i + 1 })}
              onClick={() => set({ hours: values.hours.filter((_, n) => n !== i) })}
            >
              {t('act.remove')}
            </Button>
          </div>
        ))}
        <Button
          variant="default"
          style={{ justifySelf: 'start' }}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => set({ hours: [...values.hours, ['13:30', '17:00']] })}
        >
          {t('calendar.addHours')}
        </Button>
      </div>
      <Checkbox.Group
        label={t('calendar.weekdays')}
        value={values.weekdays.map(String)}
        onChange={(chosen) => set({ weekdays: chosen.map(Number).sort((a, b) => a - b) })}
        {...at('/weekdays')}
      >
        <div className={form.rows} style={{ paddingTop: 8, gap: 16 }}>
          {WEEKDAYS.map((day) => (
            <Checkbox key={day} value={String(day)} label={t(`calendar.day.${day}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <SpecialDays days={values.days} set={(next) => set({ days: next })} faults={saving.faults} />
    </EditDrawer>
  );
}

/** What the members of the calendar are called in its form: `Ngày nghỉ thứ 3`, `/days/2/day`. */
function useCalendarNames(): (field: string) => string {
  const { t } = useTranslation('admin');
  return (field) => {
    const [part, at, name, language] = field.split('/');
    if (part === 'weekdays') return t('calendar.weekdays');
    if (at === undefined) return field;
    const n = Number(at) + 1;
    if (part === 'hours') return t('calendar.hoursAt', { n });
    if (part !== 'days') return field;
    if (name !== 'name') return t('calendar.dayAt', { n });
    return `${t('calendar.dayAt', { n })}, ${t(language === 'en' ? 'calendar.nameEn' : 'calendar.nameVi')}`;
  };
}
