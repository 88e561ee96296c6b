import { Button, Drawer, SegmentedControl } from '@mantine/core';
import { IconArrowUp, IconChecks } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NoticeList } from './NoticeList';
import css from './notices.module.css';
import { useNoticeActs, useNotices } from './use-notices';
import { useFocusBack } from '../../ui/use-focus-back';

interface Props {
  readonly opened: boolean;
  readonly close: () => void;
  readonly unread: number;
}

export function NoticePanel({ opened, close, unread }: Props) {
  useFocusBack(opened);
  const { t } = useTranslation('console');
  const [onlyUnread, setOnlyUnread] = useState(false);
  const list = useNotices(onlyUnread, opened);
  const { read, renew } = useNoticeActs();
  // Of the moment the list was read: what has come since waits until it is asked for, so that nothing moves.
  const then = list.data?.pages[0]?.unread ?? unread;
  const fresh = list.isFetching ? 0 : Math.max(0, unread - then);
  return (
    <Drawer
      opened={opened}
      onClose={close}
      position="right"
      size={440}
      title={t('notifications.label')}
      closeButtonProps={{ 'aria-label': t('notifications.close') }}
      attributes={{ header: { role: 'none' } }}
      classNames={{ body: css.panel, content: css.content, title: css.title }}
    >
      <div className={css.bar}>
        <SegmentedControl
          size="sm"
          aria-label={t('notifications.show')}
          value={onlyUnread ? 'unread' : 'all'}
          onChange={(value) => setOnlyUnread(value === 'unread')}
          data={[
            { value: 'all', label: t('notifications.all') },
            { value: 'unread', label: t('notifications.onlyUnread') },
          ]}
        />
        <Button
          variant="subtle"
          size="compact-sm"
          className={css.all}
          leftSection={<IconChecks size={17} aria-hidden />}
          disabled={unread === 0}
          onClick={() => void read({ all: true })}
        >
          {t('notifications.readAll')}
        </Button>
      </div>
      <div role="status" className={css.freshLine}>
        {fresh > 0 ? (
          <button type="button" className={css.fresh} onClick={() => void renew()}>
            <IconArrowUp size={15} stroke={2.2} aria-hidden />
            {t('notifications.fresh', { count: fresh })}
          </button>
        ) : null}
      </div>
      <NoticeList
        list={list}
        onlyUnread={onlyUnread}
        showAll={() => setOnlyUnread(false)}
        open={({ id, readAt }) => {
          close();
          if (readAt === null) void read({ ids: [id] });
        }}
      />
      <Link to="/tai-khoan" hash="notifications" className={css.foot} onClick={close}>
        {t('notifications.preferences')}
      </Link>
    </Drawer>
  );
}
