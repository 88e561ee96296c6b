import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../api/agencies';
import { said } from '../i18n';
import { sizeOf } from '../report/files';
import { Points } from '../ui/Points';
import { wall } from '../ui/times';
import { type Incident, useStory } from './case-data';
import { AlertList } from './facts/Alerts';
import { useAlerts, useFiles, useLinks, useRating, useTasks, useTraces } from './lists';
import css from './print.module.css';
import { useSentence } from './story/use-sentence';
import { defanged } from './traces/defang';

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={css.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface Props {
  readonly incident: Incident;
}

export function RatingPart({ incident }: Props) {
  const { t, i18n } = useTranslation('case');
  const nameOf = useAgencyName();
  const { data } = useRating(incident.code);
  if (!data) return null;
  const { assessment, routing } = data;
  const decided = routing.evaluated.find((row) => row.decided);
  return (
    <Part title={t('rating.score', { score: assessment.score })}>
      <Points points={assessment.points} />
      <p>
        {t('rating.route', { lead: nameOf(routing.lead) })}.{' '}
        {decided ? said(decided.because, i18n.language) : null}
      </p>
    </Part>
  );
}

export function StoryPart({ incident }: Props) {
  const { t } = useTranslation('case');
  const say = useSentence();
  const { data = [] } = useStory(incident.code);
  return (
    <Part title={t('tab.story')}>
      <ol className={css.story}>
        {data.map(({ id, at, sentence, visibility }) => (
          <li key={id}>
            <time className="num">{wall(at)}</time>
            <span>
              {visibility === 'all' ? null : <b>[{t(`comment.badge.${visibility}`)}] </b>}
              {say(sentence)}
            </span>
          </li>
        ))}
      </ol>
    </Part>
  );
}

export function TaskPart({ incident }: Props) {
  const { t } = useTranslation('case');
  const { data = [] } = useTasks(incident.code);
  if (data.length === 0) return null;
  return (
    <Part title={t('tab.tasks')}>
      <ul>
        {data.map(({ id, title, phase, doneAt, doneBy, note, assignee, dueAt }) => (
          <li key={id}>
            {doneAt ? '[x]' : '[ ]'} {t(`task.phase.${phase}`)}: {title}
            {doneAt
              ? ` (${t('task.doneBy', { who: doneBy?.name ?? '', at: wall(doneAt) })})`
              : null}
            {!doneAt && dueAt
              ? ` (${[assignee?.name, t('due', { at: wall(dueAt) })].filter(Boolean).join(', ')})`
              : null}
            {note ? ` ${note}` : null}
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function TracePart({ incident }: Props) {
  const { t } = useTranslation('case');
  const { data = [] } = useTraces(incident.code);
  if (data.length === 0) return null;
  return (
    <Part title={t('tab.traces')}>
      <ul>
        {data.map(({ id, type, value, note, tlp }) => (
          <li key={id}>
            {t(`trace.type.${type}`)}: <code>{defanged(type, value)}</code> TLP:{tlp} {note}
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function FilePart({ incident }: Props) {
  const { t, i18n } = useTranslation('case');
  const { data = [] } = useFiles(incident.code);
  if (data.length === 0) return null;
  return (
    <Part title={t('tab.evidence')}>
      <ul>
        {data.map(({ id, name, size, sha256, addedBy, addedAt }) => (
          <li key={id}>
            {name}, {sizeOf(size, i18n.language)}, {addedBy.name}, {wall(addedAt)}
            <br />
            SHA-256 <code>{sha256}</code>
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function OtherPart({ incident }: Props) {
  const { t } = useTranslation('case');
  const { data: links = [] } = useLinks(incident.code);
  const { data: alerts = [] } = useAlerts(incident.code);
  return (
    <>
      {links.length > 0 ? (
        <Part title={t('link.title')}>
          <ul>
            {links.map(({ id, incident: { code, title }, note }) => (
              <li key={id}>
                {code} {title} {note}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {alerts.length > 0 ? (
        <Part title={t('alert.title', { count: alerts.length })}>
          <AlertList alerts={alerts} />
        </Part>
      ) : null}
    </>
  );
}
