import { useTranslation } from 'react-i18next';
import { wall } from '../../ui/times';
import { Tag } from '../kit/Tag';
import { fateOf } from './attempt-fate';
import css from './deliveries.module.css';
import { type State } from './DeliveryState';
import { useDeliveryWords } from './use-delivery-words';

/** What came of sending once; of a trial that is not kept the time is not said. */
interface Attempt {
  readonly at?: string;
  readonly tookMs?: number;
  readonly outcome: 'delivered' | 'failed' | 'refused' | 'cancelled' | 'held';
  readonly status?: number | null;
  readonly error?: string | null;
  readonly request?: object | null;
  readonly answer?: string | null;
}

interface Kept extends Attempt {
  readonly number: number;
  readonly at: string;
}

interface Logged {
  readonly log: readonly Kept[];
  readonly state: State;
  readonly nextAttemptAt: string | null;
}

const newestFirst = (log: readonly Kept[]): readonly Kept[] =>
  [...log].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));

/** Each attempt, the last one first: when, how long, what was sent and what came back. */
export function AttemptLog({ log, state, nextAttemptAt }: Logged) {
  const { t } = useTranslation('admin');
  const after = (attempt: Kept) => {
    const fate = fateOf(attempt, log, { state, nextAttemptAt });
    const at = nextAttemptAt === null ? '' : wall(nextAttemptAt);
    return fate ? t(`delivery.after.${fate}`, { at }) : undefined;
  };
  if (log.length === 0) return <p className={css.none}>{t('delivery.noAttempts')}</p>;
  return (
    <ol className={css.log}>
      {newestFirst(log).map((attempt) => (
        <li key={`${attempt.number} ${attempt.at}`}>
          <AttemptLine attempt={attempt} after={after(attempt)} />
        </li>
      ))}
    </ol>
  );
}

export function AttemptLine({ attempt, after }: { attempt: Attempt; after?: string | undefined }) {
  const { t } = useTranslation('admin');
  const { whyText } = useDeliveryWords();
  const { at, tookMs, outcome, status, error, request, answer } = attempt;
  return (
    <>
      <p className={css.attempt}>
        <Tag tone={outcome === 'delivered' ? 'ok' : outcome === 'held' ? 'warn' : 'bad'}>
          {after ?? t(`delivery.outcome.${outcome}`)}
        </Tag>
        {at === undefined ? null : <span className="num">{wall(at)}</span>}
        {tookMs === undefined ? null : (
          <span className="num">{t('delivery.took', { ms: tookMs })}</span>
        )}
        {typeof status === 'number' ? <b className="num">{status}</b> : null}
      </p>
      {error ? <p className={css.error}>{whyText(error)}</p> : null}
      {request ? (
        <Shown name={t('delivery.request')} text={JSON.stringify(request, null, 2)} />
      ) : null}
      {answer ? <Shown name={t('delivery.answer')} text={answer} /> : null}
    </>
  );
}

export const Shown = ({ name, text }: { name: string; text: string }) => (
  <details className={css.shown}>
    <summary>{name}</summary>
    <pre tabIndex={0}>{text}</pre>
  </details>
);
