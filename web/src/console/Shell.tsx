import { ActionIcon, useMantineColorScheme } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { IconLogout, IconMoon, IconPlus, IconSun } from '@tabler/icons-react';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { leave } from '../api/session';
import { useMay, useSession } from '../api/use-session';
import { Emblem } from '../ui/Emblem';
import { LanguageSwitch } from '../ui/LanguageSwitch';
import { OfflineStrip } from '../ui/OfflineStrip';
import { placesOf } from './places';
import { SessionEnded } from './SessionEnded';
import css from './shell.module.css';

/** What is around every page behind the sign-in. */
export function Shell() {
  const { t } = useTranslation('common');
  const { state, me } = useSession();
  if (!me) return null;
  return (
    <div className={css.shell}>
      <a href="#main" className="skip">
        {t('skip')}
      </a>
      <Top name={me.name} />
      <Rail />
      <main id="main" className={css.body} tabIndex={-1}>
        <OfflineStrip />
        <Outlet />
      </main>
      <Notifications position="bottom-center" />
      {state === 'ended' ? <SessionEnded username={me.username} /> : null}
    </div>
  );
}

function Top({ name }: { name: string }) {
  const { t } = useTranslation('console');
  const { t: common } = useTranslation('common');
  const mayReport = useMay('incident:report');
  return (
    <header className={css.top}>
      <Emblem size={26} />
      <b className={css.brand}>{common('app')}</b>
      <span className={css.org}>{common('org')}</span>
      <span className={css.right}>
        {mayReport ? (
          <a href="/bao-cao" className={css.report} aria-label={t('report')}>
            <IconPlus size={16} stroke={2} aria-hidden />
            <span>{t('report')}</span>
          </a>
        ) : null}
        <SchemeSwitch />
        <span className={css.language}>
          <LanguageSwitch />
        </span>
        <Link to="/tai-khoan" className={css.me} title={name} aria-label={name}>
          {initialsOf(name)}
        </Link>
        <ActionIcon
          variant="transparent"
          c="#d7e6ea"
          size={40}
          aria-label={t('signOut')}
          onClick={() => void leave().then(() => location.assign('/dang-nhap'))}
        >
          <IconLogout size={19} />
        </ActionIcon>
      </span>
    </header>
  );
}

function SchemeSwitch() {
  const { t } = useTranslation('common');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const other = colorScheme === 'dark' ? 'light' : 'dark';
  const Icon = other === 'dark' ? IconMoon : IconSun;
  return (
    <ActionIcon
      variant="transparent"
      c="#d7e6ea"
      size={40}
      aria-label={t(`scheme.${other}`)}
      onClick={() => setColorScheme(other)}
    >
      <Icon size={19} />
    </ActionIcon>
  );
}

function Rail() {
  const { t } = useTranslation('console');
  const { me } = useSession();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  if (!me) return null;
  return (
    <nav className={css.rail} aria-label={t('nav.label')}>
      {placesOf(me).map(({ to, icon: Icon, name }) => (
        <Link
          key={to}
          to={to}
          className={css.place}
          aria-current={path.startsWith(to) ? 'page' : undefined}
        >
          <Icon size={20} stroke={1.7} aria-hidden />
          <span>{t(`nav.${name}`)}</span>
        </Link>
      ))}
    </nav>
  );
}

/** A Vietnamese name is called by its last word. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const [first, last] = [words.at(-2) ?? '', words.at(-1) ?? ''];
  return `${first.slice(0, 1)}${last.slice(0, 1)}`.toUpperCase();
}
