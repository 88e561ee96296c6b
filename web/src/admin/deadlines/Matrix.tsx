import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SeverityChip } from '../../ui/SeverityMark';
import { type DeadlineEdit } from './deadlines-api';
import { KINDS, PHASES, SEVERITIES } from './matrix';
import css from './matrix.module.css';
import { MatrixCell } from './MatrixCell';

interface Props {
  readonly edit: DeadlineEdit;
  readonly inForce?: DeadlineEdit | null;
  readonly faults: ReadonlyMap<string, string>;
  readonly change?: ((edit: DeadlineEdit) => void) | undefined;
}

/** Phase by phase: severities down, what is due across. What differs from the normal phase stands out. */
export function Matrix({ edit, inForce, faults, change }: Props) {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation('common');
  const [phase, setPhase] = useState<(typeof PHASES)[number]>('normal');
  return (
    <section className={css.matrix}>
      <div className={css.phases} role="group" aria-label={t('trial.phase')}>
        {PHASES.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === phase}
            onClick={() => setPhase(one)}
          >
            {common(`phase.${one}`)}
          </button>
        ))}
      </div>
      <div className={css.scroller}>
        <table className={css.table} role="table" aria-label={common(`phase.${phase}`)}>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {t('deadlines.severity')}
              </th>
              {KINDS.map((kind) => (
                <th key={kind} role="columnheader" scope="col">
                  {common(`deadline.${kind}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {SEVERITIES.map((severity) => (
              <tr key={severity} role="row">
                <th role="rowheader" scope="row">
                  <SeverityChip level={severity} />
                </th>
                {KINDS.map((kind) => (
                  <td key={kind} role="cell" data-name={common(`deadline.${kind}`)}>
                    <MatrixCell
                      cell={{ phase, severity, kind }}
                      label={`${common(`severity.${severity}`)}, ${common(`deadline.${kind}`)}`}
                      {...{ edit, inForce, faults, change }}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={css.legend}>{t('deadlines.legend')}</p>
    </section>
  );
}
