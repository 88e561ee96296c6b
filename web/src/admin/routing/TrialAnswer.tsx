import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencies } from '../../api/agencies';
import { useScoring } from '../../api/vocabulary';
import { serverNow } from '../../ui/clock';
import { Points } from '../../ui/Points';
import { SeverityChip } from '../../ui/SeverityMark';
import { wall } from '../../ui/times';
import { useCalendar } from '../calendar/use-calendar';
import { dueBy } from '../deadlines/working-time';
import { Notice } from '../kit/Notice';
import { Tag } from '../kit/Tag';
import { type Outcome, type TriedReport } from '../tables/table-api';
import { useWords } from '../use-words';
import { type TrialForm } from './facts';
import { adding, judged } from './match';
import { type RoutingEdit } from './routing-api';
import { factsOf, pointsOf } from './trial-facts';
import { TrialReasons } from './TrialReasons';
import css from './trial.module.css';

interface Props {
  readonly tried: TriedReport;
  readonly table: RoutingEdit;
  readonly form: TrialForm;
  readonly ownAgency: string;
  readonly setDecides: (ids: readonly string[]) => void;
}

/** What the desk itself answered, and by which rules. */
export function TrialAnswer({ tried, table, form, ownAgency, setDecides }: Props) {
  const { t } = useTranslation('admin');
  const agencies = useAgencies();
  const { before, after, changes } = tried;
  const facts = useMemo(
    () => (agencies ? factsOf(form, after, agencies, ownAgency) : null),
    [agencies, form, after, ownAgency],
  );
  const verdict = useMemo(() => (facts ? judged(table.rules, facts) : null), [table, facts]);
  const added = useMemo(() => (facts ? adding(table.modifiers, facts) : []), [table, facts]);
  // While the answer to the newest question is on its way, the old one is not explained by new rules.
  const isCurrent = verdict?.decides.lead === after.lead && verdict.decides.mode === after.mode;
  const ids = isCurrent ? [verdict.decides.id, ...added.map(({ id }) => id)].join(' ') : '';
  useEffect(() => {
    setDecides(ids === '' ? [] : ids.split(' '));
  }, [ids, setDecides]);
  return (
    <>
      <p className={css.level}>
        <SeverityChip level={after.severity} />
        <span className="num">{t('trial.score', { count: after.score })}</span>
        {after.legalSerious ? <Tag tone="bad">{t('trial.serious')}</Tag> : null}
      </p>
      <Scored form={form} score={after.score} />
      <Route outcome={after} />
      {changes.length > 0 ? (
        <Notice>
          <p>
            <b>{t('trial.differs')}</b>
          </p>
          <Before outcome={before} />
        </Notice>
      ) : null}
      {facts && verdict && isCurrent ? <TrialReasons {...{ facts, verdict, added }} /> : null}
      <Deadlines outcome={after} />
    </>
  );
}

/** By which answers; not while the score of newer ones is on its way. */
function Scored({ form, score }: { form: TrialForm; score: number }) {
  const scoring = useScoring();
  const points = useMemo(() => pointsOf(scoring?.questions ?? [], form), [scoring, form]);
  const sum = points.reduce((total, one) => total + one.points, 0);
  return sum === score && score > 0 ? <Points points={points} /> : null;
}

function Route({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation('admin');
  const { receiverName } = useWords();
  const named = (codes: readonly string[]) =>
    codes.length === 0 ? t('trial.nobody') : codes.map(receiverName).join('; ');
  return (
    <dl className={css.route}>
      <div>
        <dt>{t('trial.leadAgency')}</dt>
        <dd>
          <b>{receiverName(outcome.lead)}</b>
          {outcome.mode === 'lead' ? null : <small>{t(`rule.mode.${outcome.mode}`)}</small>}
        </dd>
      </div>
      <div>
        <dt>{t('trial.support')}</dt>
        <dd>{named(outcome.support)}</dd>
      </div>
      <div>
        <dt>{t('trial.notify')}</dt>
        <dd>{named(outcome.notify)}</dd>
      </div>
    </dl>
  );
}

function Before({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation('admin');
  const { receiverName } = useWords();
  const named = (codes: readonly string[]) =>
    codes.map(receiverName).join('; ') || t('trial.nobody');
  const what = [
    `${t('trial.leadAgency')}: ${receiverName(outcome.lead)}`,
    `${t('trial.support')}: ${named(outcome.support)}`,
    `${t('trial.notify')}: ${named(outcome.notify)}`,
  ].join('. ');
  return <>{t('trial.before', { what })}</>;
}

function Deadlines({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation('common');
  const { targetText } = useWords();
  const calendar = useCalendar().data?.data ?? null;
  return (
    <>
      <h3>{t('trial.deadlines')}</h3>
      <dl className={css.deadlines}>
        {outcome.deadlines.map(({ kind, target }) => {
          const at = dueBy(target, serverNow(), calendar);
          return (
            <div key={kind}>
              <dt>{common(`deadline.${kind}`)}</dt>
              <dd>
                {targetText(target)}
                <small className="num">{at === null ? t('trial.workingTime') : wall(at)}</small>
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
