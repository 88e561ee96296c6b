import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/use-session';
import { placesOf } from './places';
import css from './shell.module.css';

export function Rail() {
  const { t } = useTranslation('console');
  const me = useMe();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <nav className={css.rail} aria-label={t('nav.label')}>
      {placesOf(me).map(({ to, icon: Icon, name }) => (
        <Link
          key={to}
          to={to}
          className={css.place}
          data-name={name}
          aria-current={path.startsWith(to) ? 'page' : undefined}
        >
          <Icon size={20} stroke={1.7} aria-hidden />
          <span>{t(`nav.${name}`)}</span>
        </Link>
      ))}
    </nav>
  );
}
