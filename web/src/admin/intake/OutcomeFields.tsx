import { Radio } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import form from '../kit/form.module.css';
import { type Report, USUAL_REPORT } from './mapping';
import { ReportFields } from './ReportFields';

interface Props {
  readonly label: string;
  readonly report: Report | null;
  readonly set: (report: Report | null) => void;
  readonly place: string;
  readonly faults: ReadonlyMap<string, string>;
}

/** Whether an alert becomes a report, and which; to be ignored is a decision too. */
export function OutcomeFields({ label, report, set, place, faults }: Props) {
  const { t } = useTranslation('admin');
  const name = useId();
  return (
    <>
      <Radio.Group
        label={label}
        name={name}
        value={report ? 'report' : 'ignore'}
        onChange={(value) => set(value === 'report' ? USUAL_REPORT : null)}
        data-at={place}
        error={faults.get(place)}
      >
        <div className={form.radios}>
          <Radio value="report" label={t('intake.makesReport')} />
          <Radio value="ignore" label={t('intake.ignores')} />
        </div>
      </Radio.Group>
      {report ? <ReportFields {...{ report, set, place, faults }} /> : null}
    </>
  );
}
