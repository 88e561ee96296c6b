import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../ui/dates/DayField';
import { writeDay } from '../../ui/dates/typed';
import form from '../kit/form.module.css';
import { placedBy } from '../kit/places';
import { type Calendar } from './CalendarSection';
import css from './calendar.module.css';

type Day = Calendar['days'][number];

interface Props {
  readonly days: readonly Day[];
  readonly set: (days: Day[]) => void;
  readonly faults: ReadonlyMap<string, string>;
}

/** Holidays, and working days in exchange for them. */
export function SpecialDays({ days, set, faults }: Props) {
  const { t } = useTranslation('admin');
  const put = (at: number, change: Partial<Day>) =>
    set(days.map((day, i) => (i === at ? { ...day, ...change } : day)));
  const at = placedBy(faults);
  const add = () =>
    set([...days, { day: '', working: false, name: { vi: '', en: '' }, verification: 'memory' }]);
  return (
    <div className={form.part}>
      <h3>{t('calendar.days')}</h3>
      <ul className={css.edited}>
        {days.map(({ day, working, name }, i) => (
          <li key={i}>
            <div className={css.one} role="group" aria-label={t('calendar.dayAt', { n: i + 1 })}>
              <DayField
                aria-label={t('calendar.date')}
                value={day}
                onChange={(next) => put(i, { day: next })}
                {...at(`/days/${i}/day`)}
              />
              <TextInput
                aria-label={t('calendar.nameVi')}
                placeholder={t('calendar.nameVi')}
                value={name.vi}
                onChange={({ target }) => put(i, { name: { ...name, vi: target.value } })}
                {...at(`/days/${i}/name/vi`)}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                size={40}
                aria-label={t('calendar.removeDay', { day: writeDay(day) })}
                onClick={() => set(days.filter((_, n) => n !== i))}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
              <div className={css.second}>
                <TextInput
                  aria-label={t('calendar.nameEn')}
                  placeholder={t('calendar.nameEn')}
                  value={name.en}
                  onChange={({ target }) => put(i, { name: { ...name, en: target.value } })}
                  {...at(`/days/${i}/name/en`)}
                />
                <Checkbox
                  label={t('calendar.working')}
                  checked={working}
                  onChange={({ target }) => put(i, { working: target.checked })}
                />
              </div>
            </div>
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        style={{ justifySelf: 'start' }}
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={add}
      >
        {t('calendar.addDay')}
      </Button>
    </div>
  );
}
