import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TimeField } from '../../ui/dates/TimeField';
import css from './preferences.module.css';
import { type Preferences } from './use-preferences';

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const NIGHT = { start: '22:00', end: '06:00', weekdays: [...WEEKDAYS] };

interface Props {
  readonly value: Preferences['quietHours'];
  readonly set: (value: Preferences['quietHours']) => void;
  readonly faults: ReadonlyMap<string, string>;
}

export function QuietHours({ value, set, faults }: Props) {
  const { t } = useTranslation('account');
  return (
    <div className={css.block}>
      <Switch
        size="md"
        label={t('notices.quiet')}
        description={t('notices.quietHint')}
        checked={value !== null}
        onChange={({ target }) => set(target.checked ? NIGHT : null)}
      />
      {value ? (
        <div className={css.under}>
          {(['start', 'end'] as const).map((end) => (
            <TimeField
              key={end}
              size="md"
              required
              withAsterisk={false}
              label={t(`notices.${end}`)}
              value={value[end]}
              onChange={(time) => set({ ...value, [end]: time })}
              error={faults.get(`/quietHours/${end}`)}
            />
          ))}
          <Days value={value} set={set} fault={faults.get('/quietHours/weekdays')} />
        </div>
      ) : null}
    </div>
  );
}

interface DaysProps extends Pick<Props, 'set'> {
  readonly value: NonNullable<Props['value']>;
  readonly fault: string | undefined;
}

function Days({ value, set, fault }: DaysProps) {
  const { t } = useTranslation('account');
  const turn = (day: number, on: boolean) =>
    set({
      ...value,
      weekdays: WEEKDAYS.filter((one) => (one === day ? on : value.weekdays.includes(one))),
    });
  return (
    <fieldset className={css.days}>
      <legend>{t('notices.days')}</legend>
      {WEEKDAYS.map((day) => (
        <label key={day}>
          <input
            type="checkbox"
            className="sr"
            aria-label={t(`notices.dayLong.${day}`)}
            checked={value.weekdays.includes(day)}
            onChange={({ target }) => turn(day, target.checked)}
          />
          <span>{t(`notices.day.${day}`)}</span>
        </label>
      ))}
      {fault === undefined ? null : <p role="alert">{fault}</p>}
    </fieldset>
  );
}
