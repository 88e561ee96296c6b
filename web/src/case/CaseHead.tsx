import { ActionIcon } from '@mantine/core';
import { IconEyeOff, IconGavel, IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../api/agencies';
import { useCategoryName } from '../api/vocabulary';
import { Status } from '../queue/Status';
import { DeadlineChip } from '../ui/DeadlineChip';
import { LiveDot } from '../ui/LiveDot';
import { Person } from '../ui/Person';
import { SeverityChip } from '../ui/SeverityMark';
import { wall } from '../ui/times';
import { type Incident } from './case-data';
import { CopyButton } from './CopyButton';
import css from './head.module.css';
import { isOverview } from './standing';
import { BackLink, Walking } from './Walking';

/** What it is, how bad, where it stands, who has it, and every clock that runs. */
export function CaseHead({ incident }: { incident: Incident }) {
  const { code } = incident;
  const nameOf = useAgencyName();
  const categoryOf = useCategoryName();
  return (
    <header className={css.head}>
      <TopLine incident={incident} />
      <h1>{incident.title}</h1>
      <p className={css.meta}>
        <span>{nameOf(incident.reporterAgency)}</span>
        <span>{categoryOf(incident.category)}</span>
        <time className="num" dateTime={incident.reportedAt}>
          {wall(incident.reportedAt)}
        </time>
      </p>
      <Parties incident={incident} />
      <Clocks key={code} incident={incident} />
    </header>
  );
}

function TopLine({ incident }: { incident: Incident }) {
  const { t } = useTranslation('case');
  const { code, tlp, restricted, legalSerious } = incident;
  return (
    <div className={css.line}>
      <BackLink code={code} />
      <span className={css.code}>
        <b className="num">{code}</b>
        <CopyButton text={code} what={code} />
      </span>
      <Rated incident={incident} />
      <Status incident={incident} />
      <span className={css.tlp} data-tlp={tlp} translate="no">
        TLP:{tlp}
      </span>
      {restricted ? (
        <span className={css.flag}>
          <IconEyeOff size={15} aria-hidden />
          {t('flag.restricted')}
        </span>
      ) : null}
      {legalSerious ? (
        <span className={css.flag}>
          <IconGavel size={15} aria-hidden />
          {t('flag.legal')}
        </span>
      ) : null}
      <span className={css.right}>
        <LiveDot />
        <Walking code={code} />
        <Link
          to="/su-co/$code"
          params={{ code }}
          search={{ print: true }}
          className={css.print}
          aria-label={t('print.open')}
          title={t('print.open')}
        >
          <ActionIcon component="span" variant="subtle" color="gray" size={38}>
            <IconPrinter size={19} aria-hidden />
          </ActionIcon>
        </Link>
      </span>
    </div>
  );
}

/** Level and score lead to their reasons, where there are any to be read. */
function Rated({ incident }: { incident: Incident }) {
  const { t } = useTranslation('case');
  const { code, severity, score } = incident;
  const both = (
    <>
      <SeverityChip level={severity} />
      <span className="num">{t('score', { score })}</span>
    </>
  );
  if (isOverview(incident)) return <span className={css.rated}>{both}</span>;
  return (
    <Link
      to="/su-co/$code"
      params={{ code }}
      search={{ tab: 'rating' }}
      className={css.rated}
      title={t('rating.title')}
    >
      {both}
    </Link>
  );
}

function Parties({ incident }: { incident: Incident }) {
  const { t } = useTranslation('case');
  const nameOf = useAgencyName();
  const { leadAgency, supportAgencies, handler } = incident;
  return (
    <dl className={css.parties}>
      <div>
        <dt>{t('party.lead')}</dt>
        <dd>{nameOf(leadAgency)}</dd>
      </div>
      {supportAgencies.length > 0 ? (
        <div>
          <dt>{t('party.support')}</dt>
          <dd>{supportAgencies.map(nameOf).join(', ')}</dd>
        </div>
      ) : null}
      <div>
        <dt>{t('party.handler')}</dt>
        <dd>{handler ? <Person name={handler.name} /> : t('party.nobody')}</dd>
      </div>
    </dl>
  );
}

function Clocks({ incident: { deadlines } }: { incident: Incident }) {
  const { t } = useTranslation('case');
  const { t: common } = useTranslation('common');
  if (deadlines.length === 0) return null;
  return (
    <ul className={css.clocks} aria-label={t('clocks')}>
      {deadlines.map((deadline) => (
        <li key={deadline.kind}>
          <span className={css.clock}>
            {common(`deadline.${deadline.kind}`)}
            {deadline.why.legal ? <IconGavel size={14} aria-label={t('legalClock')} /> : null}
          </span>
          <DeadlineChip deadline={deadline} startAt={deadline.why.startAt} />
          <time className="num" dateTime={deadline.dueAt}>
            {t('due', { at: wall(deadline.dueAt) })}
          </time>
        </li>
      ))}
    </ul>
  );
}
