import { IconWifiOff } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import css from './offline.module.css';

function watch(watcher: () => void): () => void {
  addEventListener('online', watcher);
  addEventListener('offline', watcher);
  return () => {
    removeEventListener('online', watcher);
    removeEventListener('offline', watcher);
  };
}

export const useOnline = (): boolean => useSyncExternalStore(watch, () => navigator.onLine);

export function OfflineStrip() {
  const { t } = useTranslation('common');
  const online = useOnline();
  return (
    <div role="status">
      {online ? null : (
        <p className={css.strip}>
          <IconWifiOff size={18} aria-hidden />
          {t('offline')}
        </p>
      )}
    </div>
  );
}
