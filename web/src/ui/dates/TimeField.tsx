import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type DayFieldProps } from './DayField';
import { useTypedTime } from './use-typed';

/** A time of the day, in 24 hours whatever the browser's own language. `HH:MM`; what was typed where it is none. */
export function TimeField({ value, onChange, error, ...given }: DayFieldProps) {
  const { t } = useTranslation('common');
  const { text, type, finish, onKeyDown, isWrong } = useTypedTime(value, onChange);
  return (
    <TextInput
      {...given}
      {...{ onKeyDown }}
      value={text}
      placeholder={t('time.form')}
      inputMode="numeric"
      autoComplete="off"
      maxLength={8}
      onChange={({ target }) => type(target.value)}
      onBlur={finish}
      error={error ?? (isWrong && t('time.wrong'))}
    />
  );
}
