import { useHotkeys, useLocalStorage } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/use-session';
import { OfflineStrip } from '../ui/OfflineStrip';
import { useLater } from '../ui/use-later';
import { useSettled } from '../ui/use-settled';
import { Arrival } from './Arrival';
import { useKeysShown } from './keys/help';
import { Palette } from './palette/Palette';
import { PeriodBand } from './period/PeriodBand';
import { Rail } from './Rail';
import css from './shell.module.css';
import { Top } from './Top';
import { useShellKeys } from './use-shell-keys';

const KeyHelp = lazy(() => import('./keys/KeyHelp').then((it) => ({ default: it.KeyHelp })));
const SessionEnded = lazy(() =>
  import('./SessionEnded').then((it) => ({ default: it.SessionEnded })),
);
const fetchToasts = () => import('./Toasts').then(({ Toasts }) => Toasts);

/** What is around every page behind the sign-in. */
export function Shell() {
  const { me } = useSession();
  return me ? <Around /> : null;
}

function Around() {
  const { t } = useTranslation('common');
  const { state, me } = useSession();
  const [finding, setFinding] = useState(false);
  const [keysOn, setKeysOn] = useLocalStorage({ key: 'keys', defaultValue: true });
  const keysShown = useKeysShown();
  const isFree = (me?.duties ?? []).length === 0;
  // Also while somebody types: no letter is lost by it.
  useHotkeys([['mod+K', () => isFree && setFinding(true)]], []);
  useShellKeys(keysOn && isFree);
  const isSettled = useSettled();
  const Toasts = useLater(fetchToasts);
  useEffect(() => {
    // There before it is asked for; what could not be fetched is tried again when it is.
    const later = [() => import('./SessionEnded'), () => import('./palette/Results')];
    if (isSettled) void Promise.allSettled(later.map((fetched) => fetched()));
  }, [isSettled]);
  return (
    <div className={css.shell}>
      <a href="#main" className="skip">
        {t('skip')}
      </a>
      <Arrival />
      <Top find={() => setFinding(true)} />
      <Rail />
      <main id="main" className={css.body} tabIndex={-1}>
        {isFree ? <PeriodBand /> : null}
        <Outlet />
        <div className={css.offline}>
          <OfflineStrip />
        </div>
      </main>
      {finding ? <Palette close={() => setFinding(false)} /> : null}
      {Toasts ? <Toasts /> : null}
      <Suspense fallback={null}>
        {keysShown ? <KeyHelp on={keysOn} turn={setKeysOn} /> : null}
        {state === 'ended' && me ? <SessionEnded username={me.username} /> : null}
      </Suspense>
    </div>
  );
}
