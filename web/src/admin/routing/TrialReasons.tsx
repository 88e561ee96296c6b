import { useTranslation } from 'react-i18next';
import { said } from '../../i18n';
import { useWords } from '../use-words';
import { type Facts } from './facts';
import { type judged, type Miss } from './match';
import { type Modifier, type Rule } from './routing-api';
import css from './trial.module.css';

interface Props {
  readonly facts: Facts;
  readonly verdict: NonNullable<ReturnType<typeof judged<Rule>>>;
  readonly added: readonly Modifier[];
}

/** The rule that decides, why those above it did not, and the additions that hold. */
export function TrialReasons({ facts, verdict, added }: Props) {
  const { t, i18n } = useTranslation('admin');
  const { conditionText, allOf } = useWords();
  const { above, decides } = verdict;
  const actualOf = ({ fact }: Miss): string => {
    const actual = facts[fact as keyof Facts] ?? null;
    if (actual === null || fact === 'anyOf') return t('trial.unknown');
    return conditionText(fact, typeof actual === 'boolean' ? actual : [actual]);
  };
  return (
    <div className={css.reasons}>
      <p>
        <b>{t('trial.decidedBy', { id: decides.id })}</b>
        {Object.keys(decides.when).length > 0
          ? `, ${t('trial.because', { why: allOf(decides.when) })}.`
          : '.'}
      </p>
      {above.length > 0 ? (
        <details open={above.length < 9}>
          <summary>{t('trial.above', { count: above.length })}</summary>
          <ul>
            {above.map(({ row, miss }) => (
              <li key={row.id}>
                <b>{row.id}</b>:{' '}
                {miss
                  ? t('trial.needs', {
                      what: conditionText(miss.fact, miss.wanted),
                      actual: actualOf(miss),
                    })
                  : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {added.map((row) => (
        <p key={row.id}>
          <b>{t('trial.adds', { id: row.id })}</b>: {said(row.why, i18n.language)}
        </p>
      ))}
    </div>
  );
}
