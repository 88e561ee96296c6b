import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { useReason } from '../../ui/Failed';
import { said } from '../../i18n';
import css from './track.module.css';

/** What the desk has signed: in words, with the signature below them. */
export function Receipt({ code }: { code: string }) {
  const { t, i18n } = useTranslation('report');
  const [error, setError] = useState<unknown>(null);
  const reason = useReason(error);
  const save = async () => {
    try {
      const params = { path: { code } };
      const { receipt, text } = await got(desk.GET('/api/v1/incidents/{code}/receipt', { params }));
      offer(`${said(text, i18n.language)}\n\n${receipt}\n`, `bien-nhan-${code}.txt`);
      setError(null);
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <div className={css.receipt}>
      <Button
        variant="default"
        leftSection={<IconDownload size={17} aria-hidden />}
        onClick={() => void save()}
      >
        {t('track.receiptSave')}
      </Button>
      <span role="status">{error === null ? t('track.receiptLead') : reason}</span>
    </div>
  );
}

function offer(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
