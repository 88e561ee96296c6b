import { type ReactNode, useId } from 'react';
import css from './choice.module.css';

export interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly icon?: ReactNode;
}

interface Props<V extends string> {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: string;
  readonly options: readonly Option<V>[];
  readonly value: V | '';
  readonly look?: 'tile' | 'pill' | 'segment';
  readonly onChange: (value: V) => void;
}

const LISTS = { tile: css.tiles, pill: css.pills, segment: css.segments };

/** Native radios below styled labels: arrow keys, forms and voice control work by themselves. */
export function Choice<V extends string>({ id, look = 'pill', ...props }: Props<V>) {
  const { legend, hint, error, optional, options, value, onChange } = props;
  const name = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset
      className={css.set}
      data-error={error ? true : undefined}
      aria-describedby={described || undefined}
    >
      <legend className={css.legend}>
        {legend}
        {optional ? <small> ({optional})</small> : null}
      </legend>
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
      <div className={LISTS[look]} data-three={options.length === 3 || undefined}>
        {options.map(({ value: one, label, icon }, i) => (
          <label key={one} className={look === 'tile' ? css.tile : css.pill}>
            <input
              type="radio"
              className="sr"
              name={name}
              id={i === 0 ? id : `${id}-${one}`}
              value={one}
              checked={value === one}
              onChange={() => onChange(one)}
            />
            {icon}
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
