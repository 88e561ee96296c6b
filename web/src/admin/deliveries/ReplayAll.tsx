import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconRepeat } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { ConfirmDialog } from '../kit/ConfirmDialog';
import { useSave } from '../kit/use-save';

/** All that wait for somebody, at once. */
export function ReplayAll({ state, hasAny }: { state: 'dead' | 'held'; hasAny: boolean }) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const saving = useSave();
  const [asked, ask] = useState(false);
  const run = () =>
    saving.run(async () => {
      const { replayed } = await got(desk.POST('/api/v1/deliveries/replay', { body: { state } }));
      ask(false);
      notifications.show({ color: 'teal', message: t('delivery.replayed', { count: replayed }) });
      await client.invalidateQueries({ queryKey: ['deliveries'] });
    });
  return (
    <>
      <Button
        leftSection={<IconRepeat size={17} aria-hidden />}
        disabled={!hasAny}
        onClick={() => ask(true)}
      >
        {t('deliveries.replayAll')}
      </Button>
      <ConfirmDialog
        opened={asked}
        close={() => ask(false)}
        title={t('deliveries.replayAllTitle', { state: t(`delivery.state.${state}`) })}
        act={t('deliveries.replayAll')}
        run={() => void run()}
        saving={saving}
      >
        {t('deliveries.replayLead')}
      </ConfirmDialog>
    </>
  );
}
