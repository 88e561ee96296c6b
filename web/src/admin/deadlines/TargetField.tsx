import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './matrix.module.css';
import { isTarget, partsOf, type Unit, UNITS } from './target';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (target: string) => void;
}

const countIn = (value: string): string => /^\d*/.exec(value)?.[0] ?? '';

/** A number and its unit; an empty number is no deadline. */
export function TargetField({ label, value, error, onChange }: Props) {
  const { t } = useTranslation('admin');
  const unit = isTarget(value) ? partsOf(value).unit : 'h';
  const put = (count: string, next: Unit) => onChange(count === '' ? '' : `${count}${next}`);
  return (
    <div className={css.field}>
      <TextInput
        aria-label={label}
        inputMode="numeric"
        value={countIn(value)}
        onChange={({ target }) => put(target.value.replace(/\D/g, '').slice(0, 5), unit)}
        error={error}
      />
      <NativeSelect
        aria-label={t('deadlines.unitOf', { label })}
        value={unit}
        onChange={({ target }) => put(countIn(value), target.value as Unit)}
        data={UNITS.map((one) => ({ value: one, label: t(`deadlines.unit.${one}`) }))}
      />
    </div>
  );
}
