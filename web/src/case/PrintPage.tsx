import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../api/agencies';
import { useMe } from '../api/use-session';
import { serverNow } from '../ui/clock';
import { wall } from '../ui/times';
import { type Incident } from './case-data';
import { About } from './facts/Facts';
import css from './print.module.css';
import {
  FilePart,
  OtherPart,
  Part,
  RatingPart,
  StoryPart,
  TaskPart,
  TracePart,
} from './PrintParts';
import { Report } from './report/Report';
import { isOverview } from './standing';

/** Everything that the page has of the case, in one document to read on paper. */
export function PrintPage({ incident }: { incident: Incident }) {
  const { t } = useTranslation('case');
  const { t: common } = useTranslation('common');
  const me = useMe();
  const nameOf = useAgencyName();
  const { code, title, severity, status, tlp, deadlines } = incident;
  const clockOf = ({ metAt, breachedAt, paused }: Incident['deadlines'][number]) =>
    metAt
      ? common(breachedAt ? 'clock.metLate' : 'clock.met')
      : paused
        ? common('clock.paused')
        : '';
  return (
    <article className={css.paper}>
      <div className={css.screen}>
        <Button
          leftSection={<IconPrinter size={17} aria-hidden />}
          onClick={() => print()}
          data-autofocus
        >
          {t('print.go')}
        </Button>
        <Link to="/su-co/$code" params={{ code }}>
          {t('print.back')}
        </Link>
      </div>
      <header>
        <p className={css.line}>
          <span>{common('org')}</span>
          <b translate="no">TLP:{tlp}</b>
        </p>
        <h1>{title}</h1>
        <p>
          <b className="num">{code}</b> · {common(`severity.${severity}`)} ·{' '}
          {common(`status.${status}`)} · {nameOf(incident.reporterAgency)}
        </p>
      </header>
      <About incident={incident} />
      <Part title={t('clocks')}>
        <ul>
          {deadlines.map((deadline) => (
            <li key={deadline.kind}>
              {common(`deadline.${deadline.kind}`)}: {t('due', { at: wall(deadline.dueAt) })}{' '}
              {clockOf(deadline)}
            </li>
          ))}
        </ul>
      </Part>
      {isOverview(incident) ? null : <Rest incident={incident} />}
      <footer>{t('print.made', { who: me.name, at: wall(serverNow()) })}</footer>
    </article>
  );
}

function Rest({ incident }: { incident: Incident }) {
  return (
    <>
      <Report incident={incident} />
      <RatingPart incident={incident} />
      <StoryPart incident={incident} />
      <TaskPart incident={incident} />
      <TracePart incident={incident} />
      <FilePart incident={incident} />
      <OtherPart incident={incident} />
    </>
  );
}
