import { Button } from '@mantine/core';
import { IconCheck, IconShieldExclamation } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { wall } from '../ui/times';
import { AboutImpact } from './AboutImpact';
import { AboutReporter } from './AboutReporter';
import { CallingUnit } from './CallingUnit';
import { AboutWhat } from './AboutWhat';
import { EvidencePicker } from './EvidencePicker';
import { Faults } from './Faults';
import { type Field } from './faults';
import css from './report.module.css';
import { type Report } from './use-report';

/** The questions. A guest sends no files: the desk asks for them once it knows who that is. */
export function FormStep({
  report,
  onCheck,
  onField,
}: {
  report: Report;
  onCheck: () => void;
  onField: (field: Field) => void;
}) {
  const { t } = useTranslation(['report', 'common']);
  const { draft, files, reporter } = report;
  const takesFiles = reporter !== 'guest';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onCheck();
      }}
    >
      <p className={css.lead}>{t('report:lead')}</p>
      <p className={css.secret}>
        <IconShieldExclamation size={20} stroke={1.7} aria-hidden />
        {t('report:secret')}
      </p>
      <Restored draft={draft} />
      <Faults report={report} onField={onField} />
      {reporter === 'desk' ? <CallingUnit report={report} /> : null}
      <Part number={1} title={t('report:part.what')}>
        <AboutWhat report={report} />
      </Part>
      <Part number={2} title={t('report:part.impact')}>
        <AboutImpact report={report} />
      </Part>
      {takesFiles ? (
        <Part number={3} title={t('report:part.evidence')} optional={t('common:optional')}>
          <EvidencePicker
            files={files}
            onAdd={() => {
              draft.set({});
            }}
          />
        </Part>
      ) : null}
      <Part number={takesFiles ? 4 : 3} title={t('report:part.who')}>
        <AboutReporter report={report} />
      </Part>
      <div className={css.submit}>
        <Button type="submit" size="lg">
          {t('report:check.go')}
        </Button>
        <span className={css.saved} role="status">
          {draft.savedAt === null ? null : (
            <>
              <IconCheck size={16} aria-hidden />
              {t('report:draft.saved', { time: wall(draft.savedAt) })}
            </>
          )}
        </span>
      </div>
    </form>
  );
}

interface PartProps {
  readonly number: number;
  readonly title: string;
  readonly optional?: string;
  readonly children: ReactNode;
}

const Part = ({ number, title, optional, children }: PartProps) => (
  <section className={css.part} aria-labelledby={`part-${number}`}>
    <h2 id={`part-${number}`}>
      <i>{number}</i>
      {title}
      {optional ? <small>({optional})</small> : null}
    </h2>
    {children}
  </section>
);

function Restored({ draft }: Pick<Report, 'draft'>) {
  const { t } = useTranslation('report');
  if (draft.restoredAt === null) return null;
  return (
    <div className={css.restored} role="status">
      <span>{t('draft.restored', { time: wall(draft.restoredAt) })}</span>
      <button type="button" onClick={() => void draft.discard()}>
        {t('draft.discard')}
      </button>
    </div>
  );
}
