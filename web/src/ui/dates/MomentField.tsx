import { Input } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import css from './dates.module.css';
import { DayField, type DayFieldProps } from './DayField';
import { isMoment, momentOf, partsOf } from './moment';
import { TimeField } from './TimeField';

interface Props extends Omit<DayFieldProps, 'label' | 'error' | 'description'> {
  readonly label: string;
  readonly error?: string | null | undefined;
  readonly className?: string | undefined;
}

/** A day and its time under one name. `YYYY-MM-DDTHH:MM` in the province; nothing where both are empty. */
export function MomentField({ label, value, onChange, error, className, ...given }: Props) {
  const { t } = useTranslation('common');
  const id = useId();
  const parts = partsOf(value);
  const isWrong = error !== undefined && error !== null;
  const isHalf = value !== '' && !isMoment(value);
  const shared = { ...given, 'aria-describedby': isWrong ? `${id}-error` : undefined };
  return (
    <div className={className} role="group" aria-labelledby={`${id}-label`}>
      <Input.Label labelElement="div" id={`${id}-label`}>
        {label}
      </Input.Label>
      <div className={css.moment}>
        <DayField
          {...shared}
          aria-label={t('day.of', { label })}
          value={parts.day}
          error={isWrong || undefined}
          onChange={(day) => onChange(momentOf({ ...parts, day }))}
        />
        <TimeField
          {...shared}
          data-at={undefined}
          aria-label={t('time.of', { label })}
          value={parts.time}
          error={isWrong || undefined}
          onChange={(time) => onChange(momentOf({ ...parts, time }))}
        />
      </div>
      {isWrong ? (
        <Input.Error id={`${id}-error`}>{isHalf ? t('day.both') : error}</Input.Error>
      ) : null}
    </div>
  );
}
