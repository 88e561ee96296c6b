import { useMantineColorScheme } from '@mantine/core';
import { IconLayoutDashboard, IconLogin2, IconMoon, IconPhone, IconSun } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/use-session';
import { dialled, dutyPhone } from '../ui/DutyPhone';
import { Emblem } from '../ui/Emblem';
import { LanguageSwitch } from '../ui/LanguageSwitch';
import { OfflineStrip } from '../ui/OfflineStrip';
import css from './frame.module.css';
import { signInPath } from './navigation';

/** What is around the form and the page that follows a case. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('common');
  return (
    <div className={css.page}>
      <a href="#main" className="skip">
        {t('skip')}
      </a>
      <header className={css.top}>
        <div className={css.inner}>
          <Emblem size={32} />
          <p className={css.brand}>
            <b className={css.long}>{t('appLong')}</b>
            <b className={css.short} aria-hidden="true">
              {t('app')}
            </b>
            <span>{t('org')}</span>
          </p>
          <Duty />
          <Way />
          <SchemeSwitch />
          <LanguageSwitch />
        </div>
      </header>
      <OfflineStrip />
      {children}
      <footer className={css.foot}>
        <SchemeSwitch named />
      </footer>
    </div>
  );
}

/** For what cannot wait until a form is filled in. */
function Duty() {
  const { t } = useTranslation('common');
  if (dutyPhone === null) return null;
  return (
    <a className={css.way} href={dialled(dutyPhone)}>
      <IconPhone size={18} stroke={1.8} aria-hidden />
      <span>
        {t('duty.way')} <b className="num">{dutyPhone}</b>
      </span>
    </a>
  );
}

/** To the other pages for who has an account, to the sign-in for who has not shown one. */
function Way() {
  const { t } = useTranslation('report');
  const { state } = useSession();
  if (state === 'unknown') return <span className={css.way} />;
  const isIn = state === 'in';
  const Icon = isIn ? IconLayoutDashboard : IconLogin2;
  return (
    <a className={css.way} href={isIn ? '/' : signInPath()}>
      <Icon size={18} stroke={1.8} aria-hidden />
      <span>{t(isIn ? 'toDesk' : 'signIn')}</span>
    </a>
  );
}

/** At the top where there is room, else at the foot in words. */
function SchemeSwitch({ named = false }: { named?: boolean }) {
  const { t } = useTranslation('common');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const other = colorScheme === 'dark' ? 'light' : 'dark';
  const Icon = other === 'dark' ? IconMoon : IconSun;
  const name = t(`scheme.${other}`);
  return (
    <button
      type="button"
      className={named ? css.named : css.icon}
      aria-label={named ? undefined : name}
      onClick={() => setColorScheme(other)}
    >
      <Icon size={19} aria-hidden />
      {named ? name : null}
    </button>
  );
}
