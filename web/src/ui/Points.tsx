import { useTranslation } from 'react-i18next';
import { useFactorNames } from '../api/vocabulary';
import css from './points.module.css';

export interface Point {
  readonly factor: string;
  readonly answer: string;
  readonly points: number;
  readonly max: number;
}

/**
 * Why a case counts as much as it does: the answers that gave points, the weightiest first. All bars have one measure, so
 * that six points never look like twenty.
 */
export function Points({ points }: { points: readonly Point[] }) {
  const { t } = useTranslation('common');
  const nameOf = useFactorNames();
  const factorOf = (factor: string) => t(`factor.${factor}` as 'factor.spread');
  const weighty = points.filter((one) => one.points > 0).sort((a, b) => b.points - a.points);
  const most = Math.max(...points.map(({ max }) => max));
  return (
    <ul className={css.points}>
      {weighty.map(({ factor, answer, points: given }) => (
        <li key={factor}>
          <span>
            {factorOf(factor)}: <strong>{nameOf(factor, answer)[1]}</strong>
          </span>
          <i aria-hidden="true">
            <b style={{ width: `${(given / most) * 100}%` }} />
          </i>
          <em className="num">+{given}</em>
        </li>
      ))}
    </ul>
  );
}
