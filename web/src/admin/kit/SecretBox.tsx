import { Button, Modal } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogActs } from '../../ui/DialogActs';
import { useCovers } from './layers';
import { Notice } from './Notice';
import css from './secret.module.css';

interface Props {
  readonly title: string;
  /** What can be known only now. */
  readonly secret: string | null;
  readonly close: () => void;
  readonly children?: ReactNode;
}

/** What is shown once: it closes by its button alone, so that no stray key takes it away. */
export function SecretBox({ title, secret, close, children }: Props) {
  const { t } = useTranslation('admin');
  const [copied, setCopied] = useState(false);
  useCovers(secret !== null);
  const copy = async () => {
    if (secret === null) return;
    await navigator.clipboard.writeText(secret).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Modal
      opened={secret !== null}
      onClose={close}
      title={title}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      attributes={{ header: { role: 'none' } }}
      size="lg"
      centered
    >
      <div className={css.box}>
        <Notice>{t('secret.once')}</Notice>
        {children}
        <output className={css.secret} aria-label={t('secret.label')}>
          {secret}
        </output>
        <DialogActs>
          <Button
            variant="default"
            leftSection={
              copied ? <IconCheck size={17} aria-hidden /> : <IconCopy size={17} aria-hidden />
            }
            onClick={() => void copy()}
            data-autofocus
          >
            {copied ? t('act.copied') : t('act.copy')}
          </Button>
          <Button onClick={close}>{t('act.done')}</Button>
        </DialogActs>
      </div>
    </Modal>
  );
}
