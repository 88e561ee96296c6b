import { IconBell } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTitleCount } from '../../ui/use-title';
import top from '../top.module.css';
import css from './notices.module.css';
import { useUnread } from './use-notices';

const NoticePanel = lazy(() => import('./NoticePanel').then((it) => ({ default: it.NoticePanel })));
const MOST_SHOWN = 99;

/** How much is news, on every page; opened, what it is. */
export function NoticeBell() {
  const { t } = useTranslation('console');
  const [opened, setOpened] = useState(false);
  // Fetched for the first look, and from then on closed only.
  const [wasOpened, setWasOpened] = useState(false);
  const unread = useUnread();
  useTitleCount(unread);
  const label =
    unread > 0 ? t('notifications.labelUnread', { count: unread }) : t('notifications.label');
  return (
    <>
      <button
        type="button"
        className={`${top.icon} ${css.bell}`}
        aria-label={label}
        title={label}
        aria-haspopup="dialog"
        aria-expanded={opened}
        onClick={() => {
          setOpened(true);
          setWasOpened(true);
        }}
      >
        <IconBell size={20} stroke={1.8} aria-hidden />
        {unread > 0 ? (
          <span className={`${css.count} num`} aria-hidden="true">
            {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
          </span>
        ) : null}
      </button>
      {wasOpened ? (
        <Suspense fallback={null}>
          <NoticePanel opened={opened} close={() => setOpened(false)} unread={unread} />
        </Suspense>
      ) : null}
    </>
  );
}
