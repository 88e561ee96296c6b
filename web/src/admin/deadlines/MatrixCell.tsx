import { IconScale } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../use-words';
import { type DeadlineEdit } from './deadlines-api';
import { type Cell, faultAt, isLegal, targetAt, withTarget } from './matrix';
import css from './matrix.module.css';
import { TargetField } from './TargetField';

interface Props {
  readonly cell: Cell;
  readonly label: string;
  readonly edit: DeadlineEdit;
  readonly inForce?: DeadlineEdit | null | undefined;
  readonly faults: ReadonlyMap<string, string>;
  readonly change?: ((edit: DeadlineEdit) => void) | undefined;
}

/** How long it may take; what it was, where it changes; what it is in the normal phase, where this one is stricter. */
export function MatrixCell({ cell, label, edit, inForce, faults, change }: Props) {
  const { t } = useTranslation('admin');
  const { targetText } = useWords();
  const target = targetAt(edit, cell);
  const before = inForce ? targetAt(inForce, cell) : target;
  const normal = targetAt(edit, { ...cell, phase: 'normal' });
  const fault = faultAt(faults, edit, cell);
  const shown = (text: string) => (text === '' ? t('deadlines.none') : targetText(text));
  return (
    <div
      className={css.cell}
      data-changed={before === target ? undefined : ''}
      data-wrong={fault === undefined ? undefined : ''}
      data-strict={target !== normal && cell.phase !== 'normal' ? '' : undefined}
    >
      {change ? (
        <TargetField
          label={label}
          value={target}
          error={fault}
          onChange={(value) => change(withTarget(edit, cell, value))}
        />
      ) : (
        <span className={css.target}>
          {shown(target)}
          {isLegal(edit, cell) ? (
            <IconScale size={15} aria-label={t('deadlines.legal')} role="img" />
          ) : null}
        </span>
      )}
      {before === target ? null : <small>{t('deadlines.was', { target: shown(before) })}</small>}
      {before === target && target !== normal ? (
        <small>{t('deadlines.normally', { target: shown(normal) })}</small>
      ) : null}
    </div>
  );
}
