import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/use-session';
import css from './admin.module.css';
import { GROUPS, type Section, sectionsOf } from './sections';

/** The sections that somebody may open beside the one that is open. */
export function AdminPage() {
  return (
    <div className={css.page}>
      <SectionRail />
      <div className={css.section}>
        <Outlet />
      </div>
    </div>
  );
}

function SectionRail() {
  const { t } = useTranslation('admin');
  const sections = sectionsOf(useMe());
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const rail = useRef<HTMLElement>(null);
  // On a phone the sections lie in one line, of which the open one may be out of sight.
  useEffect(() => {
    const here = rail.current?.querySelector('[aria-current]');
    here?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [path]);
  return (
    <nav ref={rail} className={css.rail} aria-label={t('rail')}>
      {GROUPS.map((group) => {
        const of = sections.filter((section) => section.group === group);
        if (of.length === 0) return null;
        return (
          <div key={group} className={css.group}>
            <h2>{t(`group.${group}`)}</h2>
            {of.map((section) => (
              <SectionLink key={section.name} section={section} path={path} />
            ))}
          </div>
        );
      })}
    </nav>
  );
}

function SectionLink({ section, path }: { section: Section; path: string }) {
  const { t } = useTranslation('admin');
  const { to, name, icon: Icon } = section;
  return (
    <Link to={to} className={css.link} aria-current={path === to ? 'page' : undefined}>
      <Icon size={18} stroke={1.7} aria-hidden />
      {t(`section.${name}`)}
    </Link>
  );
}
