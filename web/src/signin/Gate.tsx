import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Emblem } from '../ui/Emblem';
import { LanguageSwitch } from '../ui/LanguageSwitch';
import { OfflineStrip } from '../ui/OfflineStrip';
import css from './signin.module.css';

/** The frame of the pages before the sign-in. */
export function Gate({
  title,
  lead,
  children,
}: {
  title: string;
  lead: string | undefined;
  children: ReactNode;
}) {
  const { t } = useTranslation('common');
  return (
    <div className={css.gate}>
      <header className={css.top}>
        <Emblem size={30} />
        <span className={css.names}>
          <b>{t('appLong')}</b>
          <span>{t('org')}</span>
        </span>
        <LanguageSwitch />
      </header>
      <OfflineStrip />
      <main id="main" className={css.card}>
        <h1>{title}</h1>
        {lead === undefined ? null : <p className={css.lead}>{lead}</p>}
        {children}
      </main>
    </div>
  );
}
