import { type CSSProperties, type InputHTMLAttributes, type ReactNode } from 'react';
import css from './field.module.css';

interface Props extends Omit<InputHTMLAttributes<HTMLElement>, 'id' | 'onChange' | 'value'> {
  readonly id: string;
  readonly label: ReactNode;
  readonly optional?: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly value: string;
  /** How many lines are seen; more than one makes it grow. */
  readonly rows?: number;
  readonly onChange: (value: string) => void;
  /** At the end of the line. */
  readonly end?: ReactNode;
}

/** A labelled line or block of text, with its hint and what is wrong with it. */
export function TextField({
  id,
  label,
  optional,
  hint,
  error,
  rows,
  onChange,
  end,
  ...rest
}: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const input = {
    ...rest,
    id,
    className: css.input,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described || undefined,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  return (
    <div className={css.field} data-error={error ? true : undefined}>
      <label htmlFor={id} className={css.label}>
        {label}
        {optional ? <small> ({optional})</small> : null}
      </label>
      {hint ? (
        <p className={css.hint} id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className={css.error} id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      {rows === undefined ? (
        <input {...input} />
      ) : (
        <textarea {...input} rows={rows} style={{ '--rows': rows } as CSSProperties} />
      )}
      {end}
    </div>
  );
}
