import { IconSelector } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { said } from '../i18n';
import css from './picker.module.css';
import { found } from './search-units';
import { type Unit } from './send-as-guest';
import { TextField } from './TextField';

const stepped = (now: number, step: number, count: number): number =>
  Math.min(Math.max(now + step, 0), Math.max(count - 1, 0));

interface Props {
  /** Nothing until they are known. */
  readonly units: readonly Unit[] | null;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** A field to type a name into, marks or not, and the list of what fits (ARIA combobox). */
export function UnitPicker({ units, hint, error, value, onChange }: Props) {
  const { t, i18n } = useTranslation('report');
  const list = useId();
  const all = useMemo(
    () => (units ?? []).map(({ code, name }) => ({ code, label: said(name, i18n.language) })),
    [units, i18n.language],
  );
  const chosen = all.find(({ code }) => code === value)?.label ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const options = useMemo(() => (typed === null ? [] : found(all, typed)), [all, typed]);
  const isOpen = typed !== null;
  const activeRow = useRef<HTMLLIElement>(null);
  useEffect(() => {
    activeRow.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const shown = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (isOpen)
      shown.current?.parentElement?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const close = () => setTyped(null);
  const pick = (code: string | undefined) => {
    if (code !== undefined) onChange(code);
    close();
  };
  const open = (text: string) => {
    setTyped(text);
    setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (isOpen) setActive((now) => stepped(now, key === 'ArrowDown' ? 1 : -1, options.length));
      else open('');
    } else if (isOpen && key === 'Enter') {
      event.preventDefault();
      pick(options[active]?.code);
    } else if (isOpen && key === 'Escape') close();
  };
  return (
    <div className={css.picker} onBlur={close}>
      <TextField
        id="f-agency"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && options[active] ? `${list}-${active}` : undefined}
        autoComplete="off"
        label={t('ask.agency')}
        hint={hint}
        placeholder={t('ask.agencyExample')}
        error={error}
        value={typed ?? chosen}
        onChange={open}
        onClick={() => open(typed ?? '')}
        onKeyDown={onKeyDown}
      />
      <IconSelector className={css.sign} size={18} stroke={1.7} aria-hidden />
      <ul
        ref={shown}
        id={list}
        role="listbox"
        aria-label={t('ask.agency')}
        className={css.list}
        hidden={!isOpen}
      >
        {options.map(({ code, label }, i) => (
          <li
            key={code}
            ref={i === active ? activeRow : undefined}
            id={`${list}-${i}`}
            role="option"
            aria-selected={i === active}
            onMouseDown={(event) => {
              event.preventDefault();
              pick(code);
            }}
          >
            {label}
          </li>
        ))}
      </ul>
      {isOpen && options.length === 0 ? (
        <p className={css.none} role="status">
          {t(units === null ? 'ask.agencyLoading' : 'ask.agencyNone')}
        </p>
      ) : null}
    </div>
  );
}
