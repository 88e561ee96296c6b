import { useTranslation } from 'react-i18next';
import css from './import.module.css';
import { type Imported, OUTCOMES, type Shown } from './outcomes';

interface Props {
  readonly counts: Imported['counts'];
  readonly shown: Shown;
  readonly show: (shown: Shown) => void;
}

/** How many rows have which outcome; each number leads to its rows. */
export function OutcomeFilter({ counts, shown, show }: Props) {
  const { t } = useTranslation('admin');
  const all = OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);
  const found = OUTCOMES.filter((one) => counts[one] > 0);
  const choices = [['all', all] as const, ...found.map((one) => [one, counts[one]] as const)];
  return (
    <div className={css.filter} role="group" aria-label={t('importing.filter')}>
      {choices.map(([outcome, count]) => (
        <button
          key={outcome}
          type="button"
          data-outcome={outcome}
          aria-pressed={shown === outcome}
          onClick={() => show(outcome)}
        >
          <b className="num">{count}</b> {t(`importing.outcome.${outcome}`)}
        </button>
      ))}
    </div>
  );
}
