import { IconClock, IconGavel, IconPhoneCall, IconRoute, IconTicket } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { said } from '../i18n';
import { dialled, dutyPhone } from '../ui/DutyPhone';
import { wall } from '../ui/times';
import css from './panel.module.css';
import { nextOf, reasonsOf } from './severity';
import { useAgencyName, useLevels } from './surroundings';
import { type Preview } from './use-preview';

/** Why it is that level, and what happens after it is sent. */
export function SeverityWhy({ preview, agency }: { preview: Preview; agency: string }) {
  const { t } = useTranslation('report');
  const { assessment } = preview;
  return (
    <>
      {assessment.severity === 'critical' ? <Urgent /> : null}
      <div className={css.body}>
        <h3 className={css.heading}>{t('severity.why')}</h3>
        <Reasons assessment={assessment} />
        <Rules assessment={assessment} />
        <h3 className={css.heading}>{t('severity.after')}</h3>
        <ul className={css.what}>
          <Route routing={preview.routing} own={agency} />
          <AcknowledgeBy deadlines={preview.deadlines} />
          <li>
            <IconTicket size={18} stroke={1.7} aria-hidden />
            {t('severity.code')}
          </li>
        </ul>
      </div>
    </>
  );
}

/** What burns is told by voice; the report follows. */
function Urgent() {
  const { t } = useTranslation('report');
  const icon = <IconPhoneCall size={20} stroke={1.8} aria-hidden />;
  if (dutyPhone === null) {
    return (
      <p className={css.urgent}>
        {icon}
        {t('severity.urgent')}
      </p>
    );
  }
  return (
    <a className={css.urgent} href={dialled(dutyPhone)}>
      {icon}
      <span>
        {t('severity.callNow')} <b className="num">{dutyPhone}</b>
      </span>
    </a>
  );
}

function Reasons({ assessment }: Pick<Preview, 'assessment'>) {
  const { t } = useTranslation(['report', 'common']);
  const reasons = reasonsOf(assessment);
  if (reasons.length === 0) return <p className={css.next}>{t('report:severity.noReasons')}</p>;
  // One measure for all, so that six points never look like twenty.
  const most = Math.max(...reasons.map(({ max }) => max));
  return (
    <ul className={css.reasons}>
      {reasons.map(({ factor, answer, points }) => (
        <li key={factor}>
          <span>
            {t(`common:factor.${factor as 'spread'}`)}:{' '}
            <strong>
              {answer === 'unknown'
                ? t('report:unknown')
                : t(`report:answer.${factor}.${answer}` as 'report:answer.spread.unit')}
            </strong>
          </span>
          <i aria-hidden="true">
            <b style={{ width: `${(points / most) * 100}%` }} />
          </i>
          <em className="num">+{points}</em>
        </li>
      ))}
    </ul>
  );
}

/** A rule that raised or capped it in its own sentence; else what would raise it. */
function Rules({ assessment }: Pick<Preview, 'assessment'>) {
  const { t, i18n } = useTranslation(['report', 'common']);
  const levels = useLevels(true) ?? [];
  const next = nextOf(assessment, levels);
  const level = next && t(`common:severity.${next.severity}`).toLocaleLowerCase(i18n.language);
  return (
    <>
      {assessment.rules.map(({ id, kind, level: to, why }) => (
        <p key={id} className={css.rule}>
          {t(`report:severity.${kind}`, { level: t(`common:severity.${to}`) })}{' '}
          {said(why, i18n.language)}.
        </p>
      ))}
      {assessment.legalSerious ? (
        <p className={css.rule}>
          <IconGavel size={17} stroke={1.7} aria-hidden /> {t('report:severity.legal')}
        </p>
      ) : null}
      {next ? (
        <p className={css.next}>{t('report:severity.next', { count: next.gap, level })}</p>
      ) : null}
    </>
  );
}

function Route({ routing, own }: Pick<Preview, 'routing'> & { own: string }) {
  const { t } = useTranslation('report');
  const lead = useAgencyName(routing.lead) ?? routing.lead;
  const mode = routing.lead === own ? 'own' : routing.mode;
  return (
    <li>
      <IconRoute size={18} stroke={1.7} aria-hidden />
      {t(`severity.route.${mode}`, { lead })}
    </li>
  );
}

function AcknowledgeBy({ deadlines }: Pick<Preview, 'deadlines'>) {
  const { t } = useTranslation('report');
  const due = deadlines.find(({ kind }) => kind === 'acknowledge')?.dueAt;
  if (due === undefined) return null;
  return (
    <li>
      <IconClock size={18} stroke={1.7} aria-hidden />
      <span>
        {t('severity.by')} <strong className="num">{wall(due)}</strong>
      </span>
    </li>
  );
}
