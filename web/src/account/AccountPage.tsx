import { useTranslation } from 'react-i18next';
import { useMe } from '../api/use-session';
import { useTitle } from '../ui/use-title';
import css from './account.module.css';
import { ChangePassword } from './ChangePassword';

/** What one may see and change of oneself. */
export function AccountPage() {
  const { t } = useTranslation('console');
  const me = useMe();
  useTitle(t('nav.account'));
  return (
    <div className={css.page}>
      <h1>{me.name}</h1>
      <p className={css.who}>
        {me.username} · {me.agency}
      </p>
      <ChangePassword />
    </div>
  );
}
