import { Drawer, Skeleton } from '@mantine/core';
import { type UseQueryResult } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgenciesAwaited } from '../../api/agencies';
import { Failed } from '../../ui/Failed';
import { useFocusBack } from '../../ui/use-focus-back';
import { type One } from './use-one';

interface Props<Data> {
  readonly asked: UseQueryResult<One<Data>>;
  readonly close: () => void;
  readonly children: (one: One<Data>) => ReactNode;
}

/** What was asked to be opened: its form once it is there, its shape until then, and why where it is not. */
export function OpenDrawer<Data>({ asked, close, children }: Props<Data>) {
  useFocusBack();
  const { t } = useTranslation('admin');
  // A name takes more lines than its code: what stands below would move.
  const isUnnamed = useAgenciesAwaited();
  if (asked.data && !isUnnamed) return <>{children(asked.data)}</>;
  return (
    <Drawer
      opened
      onClose={close}
      position="right"
      size={540}
      title={<span className="sr">{t('act.edit')}</span>}
      closeButtonProps={{ 'aria-label': t('act.closeForm'), size: 40 }}
      attributes={{ header: { role: 'none' } }}
    >
      {asked.error ? (
        <Failed error={asked.error} again={() => void asked.refetch()} />
      ) : (
        <div style={{ display: 'grid', gap: 22 }} aria-busy="true">
          {[0, 1, 2, 3, 4].map((n) => (
            <Skeleton key={n} height={52} />
          ))}
        </div>
      )}
    </Drawer>
  );
}
