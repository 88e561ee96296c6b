import { Button, Skeleton } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { said } from '../../i18n';
import { Failed } from '../../ui/Failed';
import { usePart } from '../case-data';
import { CopyButton } from '../CopyButton';
import { keep } from '../evidence/download';
import css from './facts.module.css';

/** The paper that a unit keeps; made when it is asked for. */
export function Receipt({ code }: { code: string }) {
  const { t } = useTranslation('case');
  const [open, setOpen] = useState(false);
  return (
    <details className={css.card} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2>{t('receipt.title')}</h2>
      </summary>
      {open ? <Paper code={code} /> : null}
    </details>
  );
}

function Paper({ code }: { code: string }) {
  const { t, i18n } = useTranslation('case');
  const { data, error, refetch } = usePart(code, 'receipt', {
    read: () => got(desk.GET('/api/v1/incidents/{code}/receipt', { params: { path: { code } } })),
  });
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!data) return <Skeleton height={140} />;
  const { receipt, content, text } = data;
  const words = said(text, i18n.language);
  const file = () =>
    keep(new Blob([`${words}\n\n${receipt}\n`], { type: 'text/plain' }), `${code}-receipt.txt`);
  return (
    <>
      <p className={css.text}>{words}</p>
      <p className={css.sum}>
        <code title={content.contentHash}>{content.contentHash}</code>
        <CopyButton text={content.contentHash} what={t('receipt.hash')} />
      </p>
      <div className={css.head}>
        <Button
          size="xs"
          h={36}
          fz={14}
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={file}
        >
          {t('receipt.keep')}
        </Button>
        <span className={css.why}>{t('receipt.seal')}</span>
        <CopyButton text={receipt} what={t('receipt.seal')} />
      </div>
    </>
  );
}
