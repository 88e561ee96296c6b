import { Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './track.module.css';

const SHOWN_MS = 2500;

/** The code, large enough to be read out over the telephone. */
export function CodeCard({
  code,
  name,
  link,
}: {
  code: string;
  name?: string;
  /** Copied in place of the code, which then is no matter for the telephone. */
  link?: string;
}) {
  const { t } = useTranslation(['report', 'common']);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(link ?? code);
    setCopied(true);
    setTimeout(() => setCopied(false), SHOWN_MS);
  };
  const Icon = copied ? IconCheck : IconCopy;
  return (
    <div className={css.code} data-secret={link ? true : undefined}>
      <p>
        <span>{name ?? t('report:track.code')}</span>
        <b className="num">{code}</b>
      </p>
      {isSecureContext ? (
        <Button
          variant="default"
          leftSection={<Icon size={17} aria-hidden />}
          onClick={() => void copy()}
        >
          {copied ? t('common:copied') : t(link ? 'report:track.copyLink' : 'common:copy')}
        </Button>
      ) : null}
    </div>
  );
}
