import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../api/agencies';
import { useMe } from '../api/use-session';
import { Avatar } from '../ui/Person';
import { useTitle } from '../ui/use-title';
import css from './account.module.css';
import { ChangePassword } from './ChangePassword';
import { Duties } from './Duties';
import { ProofProvider } from './factor/ProofProvider';
import { SecondFactor } from './factor/SecondFactor';
import { Notices } from './notices/Notices';
import { Sessions } from './sessions/Sessions';
import { Shortcuts } from './Shortcuts';

const PARTS = [
  ['password', 'password.change'],
  ['second-factor', 'factor.title'],
  ['sessions', 'sessions.title'],
  ['notifications', 'notices.title'],
  ['shortcuts', 'shortcuts.title'],
] as const;

/** What one may see and change of oneself. While there is a duty, that and nothing else. */
export function AccountPage() {
  const { t } = useTranslation('account');
  const { duties = [] } = useMe();
  const [had] = useState(duties);
  useTitle(t('page.title'));
  const isHeld = duties.length > 0;
  return (
    <ProofProvider>
      <div className={css.page}>
        <Who />
        {had.length > 0 ? <Duties all={had} left={duties} /> : null}
        <div className={css.columns}>
          {isHeld ? null : (
            <nav className={css.parts} aria-label={t('page.parts')}>
              {PARTS.map(([id, key]) => (
                <a key={id} href={`#${id}`}>
                  {t(key)}
                </a>
              ))}
            </nav>
          )}
          <div className={css.column}>
            {!isHeld || duties.includes('change-password') ? <ChangePassword /> : null}
            {!isHeld || duties.includes('enrol-second-factor') ? <SecondFactor /> : null}
            {isHeld ? null : (
              <>
                <Sessions />
                <Notices />
                <Shortcuts />
                <a className={css.licences} href="/licences.txt">
                  {t('page.licences')}
                </a>
              </>
            )}
          </div>
        </div>
      </div>
    </ProofProvider>
  );
}

function Who() {
  const { t } = useTranslation('common');
  const { name, username, agency, roles, duties = [] } = useMe();
  const nameOf = useAgencyName();
  return (
    <header className={css.who}>
      <Avatar name={name} />
      <div>
        <h1>{name}</h1>
        <p>
          {roles.map((role) => t(`role.${role}`)).join(', ')}
          {/* While there is a duty the names of agencies are not told, and a code says nothing. */}
          {duties.length > 0 ? null : ` · ${nameOf(agency)}`}
        </p>
        <p>{username}</p>
      </div>
    </header>
  );
}
