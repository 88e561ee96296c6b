import { IconPlus, IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '../api/use-session';
import { Emblem } from '../ui/Emblem';
import { NoticeBell } from './notices/NoticeBell';
import { PersonMenu } from './PersonMenu';
import css from './top.module.css';

// As the keyboard before the person has it.
const KEY = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K';

export function Top({ find }: { find: () => void }) {
  const { t } = useTranslation('console');
  const { t: common } = useTranslation('common');
  const mayReport = useMay('incident:report');
  // Nothing else is open to whoever has a duty to do first.
  const isFree = (useMe().duties ?? []).length === 0;
  return (
    <header className={css.top}>
      <Link to="/" className={css.brand} preload={false}>
        <Emblem size={26} />
        {common('app')}
      </Link>
      <span className={css.org}>{common('org')}</span>
      <span className={css.right}>
        {isFree ? (
          <>
            <button type="button" className={css.find} aria-label={t('find')} onClick={find}>
              <IconSearch size={18} stroke={1.8} aria-hidden />
              <span>{t('find')}</span>
              <kbd>{KEY}</kbd>
            </button>
            {mayReport ? (
              <a href="/bao-cao" className={css.report} aria-label={t('report')}>
                <IconPlus size={17} stroke={2} aria-hidden />
                <span>{t('report')}</span>
              </a>
            ) : null}
            <NoticeBell />
          </>
        ) : null}
        <PersonMenu />
      </span>
    </header>
  );
}
