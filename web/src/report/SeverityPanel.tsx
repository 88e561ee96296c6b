import { IconCheck } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './panel.module.css';
import { SeverityHead } from './SeverityHead';
import { SeverityWhy } from './SeverityWhy';
import { type Report } from './use-report';

const CALM_MS = 900;

/** What the desk would make of the report, beside it while it is written. `bare`: in a sheet, which has its own frame. */
export function SeverityPanel({ report, bare = false }: { report: Report; bare?: boolean }) {
  const { t } = useTranslation('report');
  const { preview, setting } = report;
  const known = preview.preview;
  return (
    <>
      <section
        className={css.panel}
        data-level={known?.assessment.severity}
        data-bare={bare || undefined}
        data-asking={preview.state === 'asking' || undefined}
        aria-label={t('severity.title')}
      >
        <SeverityHead report={report} bare={bare} />
        {known ? <SeverityWhy preview={known} agency={setting.agency} /> : null}
        <footer className={css.foot}>{t('severity.note')}</footer>
      </section>
      {bare ? null : <Left report={report} />}
    </>
  );
}

function Left({ report: { left, isComplete } }: { report: Report }) {
  const { t } = useTranslation('report');
  return (
    <p className={css.left} data-ready={isComplete || undefined}>
      {isComplete ? <IconCheck size={17} aria-hidden /> : null}
      {isComplete ? t('severity.ready') : t('severity.left', { count: left })}
    </p>
  );
}

/** Said when it has stood still for a moment, not at every change. */
export function SpokenSeverity({ report: { preview } }: { report: Report }) {
  const { t } = useTranslation(['report', 'common']);
  const known = preview.preview?.assessment;
  const text = known
    ? t('report:severity.spoken', {
        ...{ level: t(`common:severity.${known.severity}`), score: known.score },
      })
    : '';
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), CALM_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="sr" aria-live="polite">
      {spoken}
    </p>
  );
}
