import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TimeField } from '../../ui/dates/TimeField';
import css from './preferences.module.css';
import { WEEKDAYS } from './QuietHours';
import { type Preferences } from './use-preferences';

const TURNS = ['never', 'day', 'week'] as const;

interface Props {
  readonly value: Preferences['digest'];
  readonly set: (value: Preferences['digest']) => void;
}

export function Digest({ value, set }: Props) {
  const { t } = useTranslation('account');
  return (
    <div className={css.block}>
      <div className={css.row}>
        <NativeSelect
          size="md"
          label={t('notices.digest')}
          data={TURNS.map((turn) => ({ value: turn, label: t(`notices.every.${turn}`) }))}
          value={value.every}
          onChange={({ target }) =>
            set({ ...value, every: TURNS.find((turn) => turn === target.value) ?? 'never' })
          }
        />
        {value.every === 'week' ? (
          <NativeSelect
            size="md"
            label={t('notices.weekday')}
            data={WEEKDAYS.map((day) => ({
              value: String(day),
              label: t(`notices.dayLong.${day}`),
            }))}
            value={String(value.weekday)}
            onChange={({ target }) => set({ ...value, weekday: Number(target.value) })}
          />
        ) : null}
        {value.every === 'never' ? null : (
          <TimeField
            size="md"
            required
            withAsterisk={false}
            label={t('notices.at')}
            value={value.at}
            onChange={(at) => set({ ...value, at })}
          />
        )}
      </div>
    </div>
  );
}
