import { Button, Modal, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogActs } from '../../ui/DialogActs';
import { useCovers } from './layers';
import { Wrong } from './Notice';
import { isTyped } from './search-words';
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
  /** To be typed first, where something is gone for good. */
  readonly typed?: string | undefined;
}

/** Before what cannot be taken back: which object, and what follows. */
export function ConfirmDialog(props: Props) {
  const { opened, close, title, children, act, run, saving, typed } = props;
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation('common');
  const [text, setText] = useState('');
  useCovers(opened);
  const leave = () => {
    setText('');
    close();
  };
  const isSure = typed === undefined || isTyped(text, typed);
  return (
    <Modal
      opened={opened}
      onClose={leave}
      title={title}
      closeButtonProps={{ 'aria-label': t('act.closeDialog') }}
      attributes={{ header: { role: 'none' } }}
      centered
    >
      <div style={{ display: 'grid', gap: 14 }}>
        <div>{children}</div>
        {typed === undefined ? null : (
          <TextInput
            label={t('confirm.type', { word: typed })}
            value={text}
            onChange={({ target }) => setText(target.value)}
            autoComplete="off"
            spellCheck={false}
            data-autofocus
          />
        )}
        <Wrong error={opened ? saving.error : null} />
        <DialogActs>
          <Button
            variant="default"
            onClick={leave}
            data-autofocus={typed === undefined || undefined}
          >
            {common('cancel')}
          </Button>
          <Button loading={saving.busy} disabled={!isSure} onClick={run}>
            {act}
          </Button>
        </DialogActs>
      </div>
    </Modal>
  );
}
