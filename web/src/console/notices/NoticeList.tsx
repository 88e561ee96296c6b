import { Button, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { said } from '../../i18n';
import { Empty } from '../../ui/Empty';
import { Failed } from '../../ui/Failed';
import { type Severity, SEVERITIES, SeverityMark } from '../../ui/SeverityMark';
import { When } from '../../ui/When';
import css from './notices.module.css';
import { type useNotices } from './use-notices';
import { type Notice, restOf } from './words';

interface Props {
  readonly list: ReturnType<typeof useNotices>;
  readonly onlyUnread: boolean;
  readonly showAll: () => void;
  readonly open: (notice: Notice) => void;
}

export function NoticeList({ list, onlyUnread, showAll, open }: Props) {
  const { t } = useTranslation('console');
  const { t: common } = useTranslation('common');
  const notices = list.data?.pages.flatMap(({ items }) => items) ?? [];
  if (list.isPending) return <Waiting />;
  if (list.isError && notices.length === 0) {
    return <Failed error={list.error} again={() => void list.refetch()} />;
  }
  if (notices.length === 0 && onlyUnread) {
    return (
      <Empty title={t('notifications.allRead')}>
        <Button variant="default" onClick={showAll}>
          {t('notifications.showAll')}
        </Button>
      </Empty>
    );
  }
  if (notices.length === 0) {
    return (
      <Empty title={t('notifications.none')}>
        <p>{t('notifications.noneWhy')}</p>
      </Empty>
    );
  }
  return (
    <>
      <ul className={css.list}>
        {notices.map((notice) => (
          <li key={notice.id} data-unread={notice.readAt === null || undefined}>
            <Leading notice={notice} open={open}>
              <Row notice={notice} />
            </Leading>
          </li>
        ))}
      </ul>
      {list.hasNextPage ? (
        <Button
          variant="default"
          className={css.more}
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {common('more')}
        </Button>
      ) : null}
    </>
  );
}

/** To its case, where the person may open it; else read by a press all the same. */
function Leading({
  notice,
  open,
  children,
}: {
  notice: Notice;
  open: Props['open'];
  children: ReactNode;
}) {
  const { subject, incident } = notice;
  if (!incident) {
    return (
      <button type="button" className={css.row} onClick={() => open(notice)}>
        {children}
      </button>
    );
  }
  return (
    <Link
      to="/su-co/$code"
      params={{ code: subject }}
      preload={false}
      className={css.row}
      onClick={() => open(notice)}
    >
      {children}
    </Link>
  );
}

const isLevel = (text: string | undefined): text is Severity =>
  SEVERITIES.some((one) => one === text);

function Row({ notice }: { notice: Notice }) {
  const { t, i18n } = useTranslation('console');
  const { incident, subject, importance, at, readAt, sentence } = notice;
  const level = incident?.severity;
  return (
    <>
      <span className={css.sign}>{isLevel(level) ? <SeverityMark level={level} /> : null}</span>
      <span className={css.words}>
        {importance === 'urgent' ? (
          <span className={css.urgent}>
            <IconAlertTriangle size={13} stroke={2.2} aria-hidden />
            {t('notifications.urgent')}
          </span>
        ) : null}
        <b>{restOf(said(sentence, i18n.language), notice)}</b>
        {incident ? <span>{incident.title}</span> : null}
        <small>
          {incident ? <span className="num">{subject}</span> : null}
          <When at={at} />
        </small>
      </span>
      {readAt === null ? (
        <span className={css.dot}>
          <span className="sr">{t('notifications.unread')}</span>
        </span>
      ) : null}
    </>
  );
}

const Waiting = () => (
  <div className={css.waiting} aria-hidden="true">
    {[0, 1, 2, 3, 4, 5].map((i) => (
      <Skeleton key={i} height={64} radius="sm" />
    ))}
  </div>
);
