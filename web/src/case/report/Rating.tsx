import { Skeleton } from '@mantine/core';
import { IconCheck, IconMinus, IconTargetArrow } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../../api/agencies';
import { type Schemas } from '../../api/desk';
import { useScoringAwaited } from '../../api/vocabulary';
import { said } from '../../i18n';
import { Failed } from '../../ui/Failed';
import { Points } from '../../ui/Points';
import { SeverityChip } from '../../ui/SeverityMark';
import { wall } from '../../ui/times';
import { type Incident } from '../case-data';
import { useRating } from '../lists';
import css from './report.module.css';

/** Why it counts as much as it does and lies where it lies, now and before. */
export function Rating({ incident }: { incident: Incident }) {
  const { t, i18n } = useTranslation('case');
  const { data, isPending, error, refetch } = useRating(incident.code);
  const isUnnamed = useScoringAwaited();
  if (isPending || isUnnamed) return <Skeleton height={360} />;
  if (!data) return <Failed error={error} again={() => void refetch()} />;
  const { assessment, routing, history } = data;
  return (
    <div className={css.report}>
      <section className={css.card}>
        <h2>
          {t('rating.score', { score: assessment.score })}{' '}
          <SeverityChip level={assessment.severity} />
        </h2>
        <Points points={assessment.points} />
        {assessment.rules.map(({ id, level, why }) => (
          <p key={id} className={css.rule}>
            <b>{id}</b> {said(why, i18n.language)} <SeverityChip level={level} plain />
          </p>
        ))}
        {assessment.severity !== incident.severity ? (
          <p className={css.rule}>{t('rating.byHand')}</p>
        ) : null}
        {assessment.legalSerious ? <p className={css.rule}>{t('rating.legal')}</p> : null}
        <p className={css.small}>{t('rating.table', { version: assessment.tableVersion })}</p>
      </section>
      <Route routing={routing} />
      <History history={history} />
    </div>
  );
}

/** Every row of the table that was asked, down to the one that decided. */
function Route({ routing }: { routing: Schemas['RoutingDto'] }) {
  const { t, i18n } = useTranslation('case');
  const nameOf = useAgencyName();
  const { lead, mode, support, notify, evaluated, tableVersion } = routing;
  return (
    <section className={css.card}>
      <h2>{t('rating.route', { lead: nameOf(lead) })}</h2>
      <p className={css.small}>
        {t(`mode.${mode}`)}
        {support.length > 0
          ? ` · ${t('rating.support', { names: support.map(nameOf).join(', ') })}`
          : ''}
        {notify.length > 0
          ? ` · ${t('rating.notify', { names: notify.map(nameOf).join(', ') })}`
          : ''}
      </p>
      <ol className={css.rows}>
        {evaluated.map(({ id, matched, decided, because }) => {
          const Sign = decided ? IconTargetArrow : matched ? IconCheck : IconMinus;
          return (
            <li key={id} data-decided={decided || undefined} data-matched={matched || undefined}>
              <Sign size={16} aria-label={t(rowWord(matched, decided))} />
              <span>{said(because, i18n.language)}</span>
            </li>
          );
        })}
      </ol>
      <p className={css.small}>{t('rating.table', { version: tableVersion })}</p>
    </section>
  );
}

const rowWord = (matched: boolean, decided: boolean) =>
  decided ? 'rating.decided' : matched ? 'rating.matched' : 'rating.unmatched';

function History({ history }: { history: readonly Schemas['DecisionDto'][] }) {
  const { t } = useTranslation('case');
  const nameOf = useAgencyName();
  if (history.length < 2) return null;
  return (
    <section className={css.card}>
      <h2>{t('rating.history')}</h2>
      <ol className={css.history}>
        {[...history].reverse().map(({ id, at, actor, reason, severity, assessment, routing }) => (
          <li key={id}>
            <time className="num" dateTime={at}>
              {wall(at)}
            </time>
            <div>
              <SeverityChip level={severity} plain />{' '}
              <span className="num">{t('score', { score: assessment.score })}</span> ·{' '}
              {nameOf(routing.lead)} · {actor.name}
              {reason ? <p>{reason}</p> : null}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
