import { Button, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DialogActs } from '../../ui/DialogActs';
import { going } from '../search';
import { useCovers } from './layers';

/** Asks before what was typed is lost, whichever way the page is left. */
export function LeaveGuard({ when }: { when: boolean }) {
  const { t } = useTranslation('admin');
  const blocker = useBlocker({
    shouldBlockFn: () => when && !going.on,
    enableBeforeUnload: when,
    withResolver: true,
  });
  const isBlocked = blocker.status === 'blocked';
  useCovers(isBlocked);
  return (
    <Modal
      opened={isBlocked}
      onClose={() => isBlocked && blocker.reset()}
      title={t('unsaved.title')}
      closeButtonProps={{ 'aria-label': t('act.closeDialog') }}
      attributes={{ header: { role: 'none' } }}
      centered
    >
      <p style={{ marginTop: 0 }}>{t('unsaved.lead')}</p>
      <DialogActs>
        <Button variant="default" onClick={() => isBlocked && blocker.reset()} data-autofocus>
          {t('act.stay')}
        </Button>
        <Button onClick={() => isBlocked && blocker.proceed()}>{t('act.leave')}</Button>
      </DialogActs>
    </Modal>
  );
}
