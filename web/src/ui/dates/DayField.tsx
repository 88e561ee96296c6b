import { TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CalendarButton } from './CalendarButton';
import css from './dates.module.css';
import { useTypedDay } from './use-typed';

type Given = Pick<
  TextInputProps,
  'label' | 'description' | 'error' | 'disabled' | 'size' | 'required' | 'withAsterisk' | 'name'
> & { readonly 'aria-label'?: string; readonly 'data-at'?: string };

export interface DayFieldProps extends Given {
  /** `YYYY-MM-DD`; nothing where it is empty, and what was typed where that is no day. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** A day, typed with the day first or picked: a native field would have the order of the browser's own language. */
export function DayField({ value, onChange, error, ...given }: DayFieldProps) {
  const { t } = useTranslation('common');
  const { text, type, finish, onKeyDown, isWrong } = useTypedDay(value, onChange);
  const { label, disabled } = given;
  return (
    <div className={css.field}>
      <TextInput
        {...given}
        {...{ onKeyDown }}
        value={text}
        placeholder={t('day.form')}
        inputMode="numeric"
        autoComplete="off"
        onChange={({ target }) => type(target.value)}
        onBlur={finish}
        error={error ?? (isWrong && t('day.wrong'))}
        rightSection={
          <CalendarButton
            label={typeof label === 'string' ? label : (given['aria-label'] ?? '')}
            day={value}
            pick={onChange}
            disabled={disabled}
          />
        }
        rightSectionWidth="auto"
      />
    </div>
  );
}
