import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/use-session';
import { problemOf } from '../../api/problem';
import { DeadlineChip } from '../../ui/DeadlineChip';
import { Failed } from '../../ui/Failed';
import { SeverityChip } from '../../ui/SeverityMark';
import { wall } from '../../ui/times';
import { kindOf } from '../kinds';
import { justSent, trackLink, trackPath } from '../navigation';
import report from '../report.module.css';
import { useAgencyName } from '../surroundings';
import { CaseFiles } from './CaseFiles';
import { CodeCard } from './CodeCard';
import { LevelNote } from './LevelNote';
import { Messages } from './Messages';
import { Moves, Withdraw } from './Moves';
import { PrintSlip } from './PrintSlip';
import { Receipt } from './Receipt';
import { Received } from './Received';
import { Steps } from './Steps';
import { Tips } from './Tips';
import { TrackBones } from './TrackBones';
import css from './track.module.css';
import { type Incident, useCase } from './use-case';

/** The case for its unit: what is asked of it first, then how far it is and what was said. */
export function MemberTrack({ code }: { code: string }) {
  const { t } = useTranslation('report');
  const { known, error, refresh } = useCase(code);
  const mayAdd = useMay('evidence:write');
  if (!known && error) return <Unknown error={error} again={() => void refresh()} />;
  if (!known) return <TrackBones code={code} />;
  const { incident, moves, comments, attachments } = known;
  return (
    <main id="main" className={css.main}>
      <Head incident={incident} />
      <LevelNote code={code} level={incident.severity} />
      <Moves {...{ incident, moves, refresh }} />
      <MemberCode incident={incident} />
      <Outcome incident={incident} />
      <div className={css.columns}>
        <Steps followed={incident} waits={incident.waitingForUnit} />
        <div className={css.stack}>
          {incident.status === 'submitted' || incident.status === 'triage' ? (
            <Tips kind={justSent() ?? kindOf(incident.category)} />
          ) : null}
          <Deadlines incident={incident} />
        </div>
      </div>
      <Messages {...{ code, comments, refresh }} unit={incident.reporterAgency} />
      {mayAdd ? <CaseFiles {...{ code, refresh }} sent={attachments} /> : null}
      <Receipt code={code} />
      <div className={css.foot}>
        <a href="/bao-cao">{t('track.another')}</a>
        <Withdraw {...{ incident, moves, refresh }} />
      </div>
    </main>
  );
}

function MemberCode({ incident }: { incident: Incident }) {
  const { t } = useTranslation('report');
  const { code, severity } = incident;
  const link = trackLink(code);
  const qr = { text: link, name: t('track.slip.qr', { code }), note: t('track.qrNote') };
  return (
    <CodeCard code={code} qr={qr}>
      <PrintSlip followed={incident} link={link} level={severity} way={t('track.slip.member')} />
    </CodeCard>
  );
}

/** Just sent it says so; later what the case is about. */
function Head({ incident }: { incident: Incident }) {
  const { t } = useTranslation(['report', 'common']);
  const lead = useAgencyName(incident.leadAgency);
  const isNew = justSent() !== null;
  return (
    <>
      {isNew ? <Received as="p" /> : null}
      <h1 className={isNew ? css.subject : report.title}>{incident.title}</h1>
      <p className={css.facts}>
        <SeverityChip level={incident.severity} />
        <span>{lead ? t('report:track.lead', { agency: lead }) : null}</span>
      </p>
      {isNew ? <p className={report.lead}>{t('report:track.sentLead')}</p> : null}
    </>
  );
}

/** Where it ended, or where it goes on. */
function Outcome({ incident }: { incident: Incident }) {
  const { t } = useTranslation(['report', 'common']);
  const { continuesIn, handling, unitConfirmedAt, status } = incident;
  const refer = useAgencyName(handling?.rejection?.referTo ?? undefined);
  if (continuesIn) {
    const { code, status: now } = continuesIn;
    return (
      <p className={css.note}>
        <a href={trackPath(code)}>
          {t('report:track.continues', { code, status: t(`common:status.${now}`) })}
        </a>
      </p>
    );
  }
  if (handling?.rejection && status === 'rejected') {
    return (
      <p className={css.note}>
        {t('report:track.rejectedFor', { reason: handling.rejection.reason })}{' '}
        {refer ? t('report:track.refer', { agency: refer }) : null}
      </p>
    );
  }
  if (!unitConfirmedAt || status !== 'resolved') return null;
  return <p className={css.note}>{t('report:track.confirmed', { time: wall(unitConfirmedAt) })}</p>;
}

function Deadlines({ incident }: { incident: Incident }) {
  const { t } = useTranslation(['report', 'common']);
  if (incident.deadlines.length === 0) return null;
  return (
    <section aria-labelledby="deadlines">
      <h2 id="deadlines">{t('report:track.deadlines')}</h2>
      <ul className={css.deadlines}>
        {incident.deadlines.map((deadline) => (
          <li key={`${deadline.kind}${deadline.dueAt}`}>
            <span>{t(`common:deadline.${deadline.kind}`)}</span>
            <span className="num">{wall(deadline.dueAt)}</span>
            <DeadlineChip deadline={deadline} startAt={deadline.why.startAt} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Not there or not for one's eyes: the same words for both. */
function Unknown({ error, again }: { error: unknown; again: () => void }) {
  const { t } = useTranslation('report');
  if (problemOf(error)?.status !== 404) {
    return (
      <main id="main" className={css.main}>
        <h1 className={report.title}>{t('track.follow')}</h1>
        <Failed error={error} again={again} />
      </main>
    );
  }
  return (
    <main id="main" className={css.main}>
      <h1 className={report.title}>{t('track.absent')}</h1>
      <p className={report.lead}>{t('track.absentLead')}</p>
      <a className={report.button} href="/">
        {t('toDesk')}
      </a>
    </main>
  );
}
