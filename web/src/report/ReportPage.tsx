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
import { type Target } from './faults';
import { useReport } from './use-report';
import { useSending } from './use-sending';
import { PeriodStrip } from './PeriodStrip';

/** Above this width there is room beside the form. */
const WIDE = '(min-width: 62em)';

const TITLES = { form: 'title', check: 'check.title', kept: 'kept.title' } as const;

export function ReportPage() {
  const { t } = useTranslation('report');
  const report = useReport();
  const [step, setStep] = useState<'form' | 'check' | 'kept'>('form');
  const [kept, setKept] = useState('');
  const [target, setTarget] = useState<Target | 'faults' | 'top'>();
  const wide = useMediaQuery(WIDE, true, { getInitialValueInEffect: false });
  const heading = useRef<HTMLHeadingElement>(null);
  const back = (field: Target | 'faults' | 'top') => {
    setStep('form');
    setTarget(field);
  };
  const sending = useSending(report, {
    onRefused: () => back('faults'),
    onKept: (key) => {
      setKept(key);
      setStep('kept');
      setTarget('top');
    },
  });
  useTabTitle(step, report.shown.length + report.others.length);
  useEffect(() => {
    if (target === undefined) return;
    if (target === 'top') arriveAt(heading.current);
    else arriveAt(document.getElementById(target === 'faults' ? 'faults' : `f-${target}`));
    setTarget(undefined);
  }, [target, step]);

  const check = () => {
    report.show();
    if (report.isComplete) setStep('check');
    setTarget(report.isComplete ? 'top' : 'faults');
  };
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
            <FormStep report={report} onCheck={check} onField={setTarget} />
          ) : step === 'kept' ? (
            <KeptStep parcel={kept} onNew={() => back('top')} />
          ) : (
            <CheckStep report={report} sending={sending} onEdit={back} />
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

/** Focus and sight go together. */
function arriveAt(element: HTMLElement | null): void {
  if (!element) return;
  element.focus({ preventScroll: true });
  const whole = element.closest('fieldset') ?? element;
  whole.scrollIntoView({ block: element.matches('input, textarea') ? 'center' : 'start' });
}

function useTabTitle(step: keyof typeof TITLES, faults: number): void {
  const { t } = useTranslation(['report', 'common']);
  const title = t(`report:${TITLES[step]}`);
  const app = t('common:app');
  useEffect(() => {
    document.title = `${faults > 0 ? '⚠ ' : ''}${title} · ${app}`;
  }, [title, app, faults]);
}
