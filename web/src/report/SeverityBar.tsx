import { Button } from '@mantine/core';
import { IconAlertTriangle, IconChevronUp, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SeverityMark } from '../ui/SeverityMark';
import css from './bar.module.css';
import { SeverityPanel } from './SeverityPanel';
import { type Report } from './use-report';
import { type Sending } from './use-sending';

/** At the foot of a narrow page: the level, and by a touch the reasons; before sending the way to send. */
export function SeverityBar({ report, sending }: { report: Report; sending: Sending | null }) {
  const { t } = useTranslation(['report', 'common']);
  const sheet = useRef<HTMLDialogElement>(null);
  const level = report.preview.preview?.assessment.severity;
  if (sending) {
    return (
      <section className={css.bar} data-level={level} aria-label={t('report:severity.title')}>
        <Level report={report} />
        <Button size="md" loading={sending.isSending} onClick={() => void sending.send()}>
          {t('report:send.go')}
        </Button>
      </section>
    );
  }
  return (
    <>
      <button
        type="button"
        className={css.bar}
        data-level={level}
        aria-haspopup="dialog"
        onClick={() => sheet.current?.showModal()}
      >
        <Level report={report} />
        <span className={css.more}>
          {t('report:severity.more')}
          <IconChevronUp size={18} aria-hidden />
        </span>
      </button>
      <dialog
        ref={sheet}
        className={css.sheet}
        aria-labelledby="sheet-title"
        onClick={({ target, currentTarget }) => {
          if (target === currentTarget) currentTarget.close();
        }}
      >
        <div className={css.sheetHead}>
          <h2 id="sheet-title">{t('report:severity.title')}</h2>
          <button
            type="button"
            aria-label={t('common:close')}
            onClick={() => sheet.current?.close()}
          >
            <IconX size={22} aria-hidden />
          </button>
        </div>
        <SeverityPanel report={report} bare />
      </dialog>
    </>
  );
}

function Level({ report: { preview, isComplete, left } }: { report: Report }) {
  const { t } = useTranslation(['report', 'common']);
  const known = preview.preview?.assessment;
  return (
    <>
      {known ? (
        <SeverityMark level={known.severity} size={26} />
      ) : (
        <IconAlertTriangle size={22} stroke={1.6} aria-hidden />
      )}
      <span className={css.text}>
        <b>
          {known ? t(`common:severity.${known.severity}`) : t('report:severity.title')}
          {known ? <em className="num"> · {known.score}/100</em> : null}
        </b>
        <span>
          {isComplete ? t('report:severity.ready') : t('report:severity.left', { count: left })}
        </span>
      </span>
    </>
  );
}
