import { useHotkeys } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/use-session';
import { OfflineStrip } from '../ui/OfflineStrip';
import { PeriodBand } from './period/PeriodBand';
import { Rail } from './Rail';
import { SessionEnded } from './SessionEnded';
import css from './shell.module.css';
import { Top } from './Top';

const Palette = lazy(() => import('./palette/Palette').then((it) => ({ default: it.Palette })));

/** What is around every page behind the sign-in. */
export function Shell() {
  const { t } = useTranslation('common');
  const { state, me } = useSession();
  const [finding, setFinding] = useState(false);
  const isFree = (me?.duties ?? []).length === 0;
  // Also while somebody types: no letter is lost by it.
  useHotkeys([['mod+K', () => isFree && setFinding((was) => !was)]], []);
  if (!me) return null;
  return (
    <div className={css.shell}>
      <a href="#main" className="skip">
        {t('skip')}
      </a>
      <Top find={() => setFinding(true)} />
      <Rail />
      <main id="main" className={css.body} tabIndex={-1}>
        <OfflineStrip />
        {isFree ? <PeriodBand /> : null}
        <Outlet />
      </main>
      <Notifications position="bottom-center" classNames={{ root: css.toasts ?? '' }} />
      {finding ? (
        <Suspense fallback={null}>
          <Palette close={() => setFinding(false)} />
        </Suspense>
      ) : null}
      {state === 'ended' ? <SessionEnded username={me.username} /> : null}
    </div>
  );
}
