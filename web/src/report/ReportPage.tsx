import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMediaQuery } from '@mantine/hooks';
import { CheckStep } from './CheckStep';
import { Denied } from './Denied';
import { FormStep } from './FormStep';
import css from './report.module.css';
import { KeptStep } from './KeptStep';
import { SeverityBar } from './SeverityBar';
import { SeverityPanel, SpokenSeverity } from './SeverityPanel';
import { useReport } from './use-report';
import { useSending } from './use-sending';
import { type Step, useSteps } from './use-steps';
import { PeriodStrip } from './PeriodStrip';

/** Above this width there is room beside the form. */
const WIDE = '(min-width: 62em)';

const TITLES = {
  form: 'title',
  check: 'check.title',
  kept: 'kept.title',
} as const satisfies Record<Step, string>;

export function ReportPage() {
  const { t } = useTranslation('report');
  const report = useReport();
  const heading = useRef<HTMLHeadingElement>(null);
  const missing = report.missing();
  const { step, goTo } = useSteps(heading, () => missing !== 'answers');
  const [kept, setKept] = useState('');
  const wide = useMediaQuery(WIDE, true, { getInitialValueInEffect: false });
  const outgoing = useSending(report, {
    onRefused: goTo,
    onKept: (key) => {
      setKept(key);
      goTo('top', 'kept');
    },
  });
  useTabTitle(step, report.shown.length + report.others.length);
  const check = () => {
    report.show();
    if (missing === 'answers') goTo('faults');
    else goTo('top', 'check');
  };
  const send = async () => {
    if (missing === null) {
      await outgoing.send();
    } else {
      report.show();
      goTo(missing === 'title' ? 'title' : 'faults');
    }
  };
  const sending = { ...outgoing, send };
  if (report.reporter === 'denied' || report.units === null)
    return <Denied who={report.reporter} />;
  return (
    <>
      <PeriodStrip phase={report.setting.phase} />
      <div className={css.grid}>
        <main id="main" className={css.main}>
          <h1 ref={heading} tabIndex={-1} className={css.title}>
            {t(TITLES[step])}
          </h1>
          {step === 'form' ? (
            <FormStep report={report} onCheck={check} onField={goTo} />
          ) : step === 'kept' ? (
            <KeptStep parcel={kept} onNew={() => goTo('top')} />
          ) : (
            <CheckStep report={report} sending={sending} onEdit={goTo} />
          )}
          <SpokenSeverity report={report} />
        </main>
        {wide && step !== 'kept' ? (
          <aside className={css.side}>
            <SeverityPanel report={report} />
          </aside>
        ) : null}
      </div>
      {wide || step === 'kept' ? null : (
        <SeverityBar report={report} sending={step === 'check' ? sending : null} />
      )}
    </>
  );
}

function useTabTitle(step: Step, faults: number): void {
  const { t } = useTranslation(['report', 'common']);
  const title = t(`report:${TITLES[step]}`);
  const app = t('common:app');
  useEffect(() => {
    document.title = `${faults > 0 ? '⚠ ' : ''}${title} · ${app}`;
  }, [title, app, faults]);
}
