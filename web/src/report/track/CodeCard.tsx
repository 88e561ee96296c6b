import { Button } from '@mantine/core';
import { IconCheck, IconCopy, IconQrcode } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './code.module.css';
import { usePart } from './use-part';

const SHOWN_MS = 2500;

interface Props {
  readonly code: string;
  readonly name?: string;
  /** Copied in place of the code, which then is no matter for the telephone. */
  readonly link?: string;
  readonly qr?: Scan;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** The code, large enough to be read out over the telephone. */
export function CodeCard({ code, name, link, qr, children }: Props) {
  const { t } = useTranslation('report');
  const [isScanned, setScanned] = useState(false);
  const panel = useId();
  return (
    <div className={css.code} data-secret={link ? true : undefined}>
      <p>
        <span>{name ?? t('track.code')}</span>
        <b className="num">{code}</b>
      </p>
      <div className={css.acts}>
        {isSecureContext ? (
          <Copy text={link ?? code} label={link ? t('track.copyLink') : undefined} />
        ) : null}
        {children}
        {qr ? (
          <Button
            variant="default"
            aria-expanded={isScanned}
            aria-controls={panel}
            leftSection={<IconQrcode size={17} aria-hidden />}
            onClick={() => setScanned(!isScanned)}
          >
            {t('track.qr')}
          </Button>
        ) : null}
      </div>
      {qr ? (
        <div id={panel} className={css.scan} hidden={!isScanned}>
          <QrPanel qr={qr} isWanted={isScanned} />
        </div>
      ) : null}
    </div>
  );
}

function Copy({ text, label }: { text: string; label: string | undefined }) {
  const { t } = useTranslation('common');
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), SHOWN_MS);
  };
  const Icon = copied ? IconCheck : IconCopy;
  return (
    <Button
      variant="default"
      leftSection={<Icon size={17} aria-hidden />}
      onClick={() => void copy()}
    >
      {copied ? t('copied') : (label ?? t('copy'))}
    </Button>
  );
}

/** What a telephone opens, and what is to be known before one lets it. */
export interface Scan {
  readonly text: string;
  readonly name: string;
  readonly note: string;
}

const loadQr = async () => (await import('./track.lazy')).QrCode;

function QrPanel({ qr: { text, name, note }, isWanted }: { qr: Scan; isWanted: boolean }) {
  const { t } = useTranslation('common');
  const { part: QrCode, failed } = usePart(loadQr, isWanted);
  return (
    <>
      <div className={css.square}>{QrCode ? <QrCode text={text} name={name} /> : null}</div>
      <p role="status">{failed ? t('failed.network') : note}</p>
    </>
  );
}
