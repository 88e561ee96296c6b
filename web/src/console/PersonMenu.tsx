import { useMantineColorScheme } from '@mantine/core';
import { IconLogout, IconUserCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../api/agencies';
import { leave } from '../api/session';
import { useMe } from '../api/use-session';
import { LANGUAGE_NAMES, LANGUAGES } from '../i18n';
import { lettersOf } from '../ui/letters';
import css from './person.module.css';

export const SCHEMES = ['light', 'dark'] as const;

export const signOut = () => void leave().then(() => location.assign('/dang-nhap'));

/**
 * Who is signed in, and what they may set for themselves without leaving the page. The browser's own popover: it closes by
 * Escape and by a press elsewhere, gives the focus back, and weighs nothing.
 */
export function PersonMenu() {
  const { t, i18n } = useTranslation('console');
  const { t: common } = useTranslation('common');
  const { name } = useMe();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  const label = t('menu.label', { name });
  return (
    <>
      <button
        type="button"
        className={css.person}
        title={name}
        aria-label={label}
        popoverTarget={id}
      >
        <span aria-hidden="true">{lettersOf(name)}</span>
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={css.panel}
      >
        <Who />
        <Link to="/tai-khoan" className={css.item} onClick={() => panel.current?.hidePopover()}>
          <IconUserCircle size={18} aria-hidden />
          {t('menu.account')}
        </Link>
        <Choice
          legend={t('menu.language')}
          options={LANGUAGES}
          value={i18n.language}
          choose={(language) => void i18n.changeLanguage(language)}
          nameOf={(language) => <span lang={language}>{LANGUAGE_NAMES[language]}</span>}
        />
        <Choice
          legend={t('menu.theme')}
          options={SCHEMES}
          value={colorScheme}
          choose={setColorScheme}
          nameOf={(scheme) => common(`scheme.${scheme}`)}
        />
        <button type="button" className={css.item} onClick={signOut}>
          <IconLogout size={18} aria-hidden />
          {t('signOut')}
        </button>
      </div>
    </>
  );
}

function Who() {
  const { t: common } = useTranslation('common');
  const { name, agency, roles } = useMe();
  const nameOf = useAgencyName();
  return (
    <div className={css.who}>
      <b>{name}</b>
      <span>{nameOf(agency)}</span>
      <span>{roles.map((role) => common(`role.${role}`)).join(', ')}</span>
    </div>
  );
}

interface ChoiceProps<One extends string> {
  readonly legend: string;
  readonly options: readonly One[];
  readonly value: string;
  readonly choose: (one: One) => void;
  readonly nameOf: (one: One) => ReactNode;
}

/** Real radios: the arrow keys go between them without anything of ours. */
function Choice<One extends string>({ legend, options, value, choose, nameOf }: ChoiceProps<One>) {
  const name = useId();
  return (
    <fieldset className={css.choice}>
      <legend>{legend}</legend>
      {options.map((one) => (
        <label key={one} className={css.item}>
          <input type="radio" name={name} checked={value === one} onChange={() => choose(one)} />
          {nameOf(one)}
        </label>
      ))}
    </fieldset>
  );
}
