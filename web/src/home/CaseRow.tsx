import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../api/agencies';
import { type Incident, nextDeadline } from '../queue/search';
import { Status } from '../queue/Status';
import { DeadlineChip } from '../ui/DeadlineChip';
import { SeverityChip } from '../ui/SeverityMark';
import { When } from '../ui/When';
import { askOf } from './asks';
import css from './home.module.css';

/** A case as the unit sees it: where it stands, who has it, and whether anything is asked of the unit. */
export function CaseRow({ incident }: { incident: Incident }) {
  const { code, title, severity, updatedAt, mergedInto } = incident;
  const { t } = useTranslation('home');
  const deadline = nextDeadline(incident);
  return (
    <li className={css.row} data-level={severity}>
      <Link to="/su-co/$code" params={{ code }} className={css.case}>
        <span className={css.line}>
          <SeverityChip level={severity} plain />
          <span className={`${css.code} num`}>{code}</span>
          {deadline ? (
            <span className={css.deadline}>
              <DeadlineChip deadline={deadline} startAt={deadline.why.startAt} named />
            </span>
          ) : null}
        </span>
        <b>{title}</b>
        <span className={css.line}>
          <Status incident={incident} />
          <Standing incident={incident} />
          {mergedInto ? <span>{t('closed.mergedInto', { code: mergedInto })}</span> : null}
        </span>
        <small>
          <When at={updatedAt} />
        </small>
      </Link>
    </li>
  );
}

function Standing({ incident }: { incident: Incident }) {
  const { t } = useTranslation('home');
  const nameOf = useAgencyName();
  const { handler, status, leadAgency } = incident;
  const ask = askOf(incident);
  if (ask !== null) {
    return <em>{t(ask === 'answer' ? 'open.waiting' : 'open.toConfirm')}</em>;
  }
  if (status === 'submitted') return <span>{t('open.lead', { name: nameOf(leadAgency) })}</span>;
  const isOver = ['resolved', 'closed', 'rejected', 'merged', 'withdrawn'].includes(status);
  return handler && !isOver ? <span>{t('open.handler', { name: handler.name })}</span> : null;
}
