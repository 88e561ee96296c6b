import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../api/agencies';
import { useMay, useMe } from '../api/use-session';
import { useScoring } from '../api/vocabulary';
import { serverNow } from '../ui/clock';
import { wall } from '../ui/times';
import { type Incident, useStory } from './case-data';
import { CaseLoading } from './CaseLoading';
import { About } from './facts/Facts';
import { useAlerts, useFiles, useLinks, useRating, useTasks, useTraces } from './lists';
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
  const isWhole = useIsWhole(incident, !isOverview(incident));
  if (!isWhole) return <CaseLoading code={code} />;
  const clockOf = ({ metAt, breachedAt, paused }: Incident['deadlines'][number]) =>
    metAt
      ? common(breachedAt ? 'clock.metLate' : 'clock.met')
      : paused
        ? common('clock.paused')
        : breachedAt
          ? t('print.late')
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
              {common(`deadline.${deadline.kind}`)}:{' '}
              {said(t('due', { at: wall(deadline.dueAt) }), clockOf(deadline))}
            </li>
          ))}
        </ul>
      </Part>
      {isOverview(incident) ? null : <Rest incident={incident} />}
      <footer>{t('print.made', { who: me.name, at: wall(serverNow()) })}</footer>
    </article>
  );
}

const said = (...words: readonly string[]): string => words.filter(Boolean).join(', ');

/** Whether all that is printed is there: paper that is drawn piece by piece would jump under its reader, or be printed half. */
function useIsWhole({ code }: Incident, wanted: boolean): boolean {
  const [mayEvidence, vocabulary] = [useMay('evidence:read'), useScoring()];
  const parts = [
    ...[useStory(code, wanted), useTasks(code, wanted), useTraces(code, wanted)],
    ...[useLinks(code, wanted), useAlerts(code, wanted), useRating(code, wanted)],
  ];
  const files = useFiles(code, wanted);
  const isFilled = [...parts, ...(mayEvidence ? [files] : [])].every(({ isPending }) => !isPending);
  return !wanted || (isFilled && vocabulary !== undefined);
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
