import { useTranslation } from 'react-i18next';
import { useNow } from '../../ui/clock';
import { wall } from '../../ui/times';
import { endOf, type Followed, type Step, stepsOf } from './steps';
import css from './track.module.css';

const MINUTE_MS = 60_000;

/** How far the case is, with the clock time of what was and of what comes next. */
export function Steps({ followed, waits }: { followed: Followed; waits: boolean }) {
  const { t } = useTranslation(['report', 'common']);
  const end = endOf(followed);
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{t('report:track.progress')}</h2>
      <ol className={css.steps}>
        {stepsOf(followed).map((step) => (
          <li
            key={step.key}
            data-state={step.state}
            aria-current={step.state === 'now' ? 'step' : undefined}
          >
            <b>{t(`report:track.step.${step.key}`)}</b>
            {step.state === 'now' && step.key === 'working' ? (
              <span>{t(`common:status.${followed.status}`)}</span>
            ) : null}
            {step.state === 'now' && waits ? <span>{t('report:track.waits')}</span> : null}
            <When step={step} />
          </li>
        ))}
        {end ? (
          <li data-state="now" aria-current="step">
            <b>{t(`report:track.end.${end}`)}</b>
            <span className="num">{wall(followed.updatedAt)}</span>
          </li>
        ) : null}
      </ol>
    </section>
  );
}

function When({ step: { at, dueAt } }: { step: Step }) {
  const { t } = useTranslation('report');
  const now = useNow(MINUTE_MS);
  if (dueAt !== null) {
    const isLate = Date.parse(dueAt) < now;
    return (
      <span className="num" data-late={isLate || undefined}>
        {t(isLate ? 'track.late' : 'track.by', { time: wall(dueAt) })}
      </span>
    );
  }
  return at === null ? null : <span className="num">{wall(at)}</span>;
}
