import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../ui/Failed';
import { wall } from '../../ui/times';
import { usePages } from '../kit/use-pages';
import css from './tables.module.css';
import { type TableApi, type Version } from './table-api';

interface Props<Edit> {
  readonly api: TableApi<Edit>;
  /** How one edition is drawn. */
  readonly children: (edit: Edit) => ReactNode;
}

/** Every version that was in force, the newest first; each can be looked into. */
export function History<Edit>({ api, children }: Props<Edit>) {
  const { t } = useTranslation('admin');
  const list = usePages(['rule-table', api.name, 'versions'], api.versions);
  if (list.error && !list.rows) return <Failed error={list.error} again={list.again} />;
  return (
    <>
      <ol className={css.versions}>
        {(list.rows ?? []).map((version) => (
          <VersionItem key={version.version} {...{ api, version }}>
            {children}
          </VersionItem>
        ))}
      </ol>
      {list.more ? (
        <Button variant="default" loading={list.isLoadingMore} onClick={list.more}>
          {t('act.more')}
        </Button>
      ) : null}
    </>
  );
}

function VersionItem<Edit>({ api, version, children }: Props<Edit> & { version: Version }) {
  const { t } = useTranslation('admin');
  const [opened, setOpened] = useState(false);
  const { version: number, note, draftedBy, approvedBy, inForceAt } = version;
  const { data, error, refetch } = useQuery({
    queryKey: ['rule-table', api.name, 'versions', number],
    queryFn: () => api.version(number),
    enabled: opened,
    staleTime: Infinity,
  });
  const who =
    draftedBy && approvedBy
      ? t('draft.versionBy', { drafted: draftedBy.name, approved: approvedBy.name })
      : t('draft.original');
  return (
    <li>
      <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
        <summary>
          <b>{t('draft.version', { version: number })}</b> ·{' '}
          {t('draft.since', { at: wall(inForceAt) })}
          <small>
            {who}
            {note === null || !draftedBy ? null : `. ${note}`}
          </small>
        </summary>
        {error ? <Failed error={error} again={() => void refetch()} /> : null}
        {data ? children(data) : null}
      </details>
    </li>
  );
}
