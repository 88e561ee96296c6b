import { ActionIcon } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Copies a text; says so to those who see and to those who hear. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const { t } = useTranslation('common');
  const { copied, copy } = useClipboard({ timeout: 1600 });
  return (
    <>
      <ActionIcon
        variant="subtle"
        color={copied ? 'teal' : 'gray'}
        size={36}
        aria-label={`${t('copy')}: ${what}`}
        title={t('copy')}
        onClick={() => copy(text)}
      >
        {copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
      </ActionIcon>
      <span role="status" className="sr">
        {copied ? t('copied') : ''}
      </span>
    </>
  );
}
