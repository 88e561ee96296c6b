import { Button, Group, Modal } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Wrong } from './Notice';
import { type Saving } from './use-save';

interface Props {
  readonly opened: boolean;
  readonly close: () => void;
  /** Names the object. */
  readonly title: string;
  /** What follows from it. */
  readonly children: ReactNode;
  readonly act: string;
  readonly run: () => void;
  readonly saving: Saving;
}

/** Before what cannot be taken back: which object, and what follows. */
export function ConfirmDialog({ opened, close, title, children, act, run, saving }: Props) {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation('common');
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={title}
      closeButtonProps={{ 'aria-label': t('act.closeDialog') }}
      attributes={{ header: { role: 'none' } }}
      centered
    >
      <div style={{ display: 'grid', gap: 14 }}>
        <div>{children}</div>
        <Wrong error={opened ? saving.error : null} />
        <Group gap="sm" justify="flex-end">
          <Button variant="default" onClick={close} data-autofocus>
            {common('cancel')}
          </Button>
          <Button color="dark" loading={saving.busy} onClick={run}>
            {act}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
