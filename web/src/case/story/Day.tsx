import {
  IconAlertTriangle,
  IconArrowRight,
  IconClock,
  IconMessage,
  IconPaperclip,
  IconTool,
} from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../ui/Person';
import { wallDay } from '../../ui/times';
import { type Incident } from '../case-data';
import { clockOf, dayOf } from '../when';
import { Comment } from './Comment';
import { type Day as OfDay, type Entry, kindOf, lookOf } from './story';
import css from './story.module.css';
import { useSentence } from './use-sentence';

interface Props {
  readonly day: OfDay;
  readonly incident: Incident;
  readonly unread: string | undefined;
}

const DAY_MS = 24 * 3_600_000;

export function Day({ day: { day, entries }, incident, unread }: Props) {
  const { t } = useTranslation('case');
  const now = Date.now();
  const name =
    day === dayOf(new Date(now).toISOString())
      ? t('story.today')
      : day === dayOf(new Date(now - DAY_MS).toISOString())
        ? t('story.yesterday')
        : null;
  const date = wallDay(`${day}T05:00:00Z`);
  return (
    <section className={css.day}>
      <h2>
        <span>{name ? `${name}, ${date}` : date}</span>
      </h2>
      <ol>
        {entries.map((entry) => (
          <li
            key={entry.id}
            data-look={lookOf(entry)}
            data-unread={entry.id === unread || undefined}
          >
            {entry.id === unread ? <p className={css.new}>{t('story.new')}</p> : null}
            {lookOf(entry) === 'comment' ? (
              <Comment entry={entry} incident={incident} />
            ) : (
              <Step entry={entry} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

const ICONS = {
  talk: IconMessage,
  steps: IconArrowRight,
  work: IconTool,
  files: IconPaperclip,
  clocks: IconClock,
};
const ALARMING: readonly Entry['type'][] = [
  ...(['incident.deadline-breached', 'incident.deadline-escalated'] as const),
  ...(['incident.task-overdue', 'incident.attachment-damaged', 'incident.disputed'] as const),
  ...(['incident.info-timed-out', 'incident.transfer-timed-out'] as const),
];

/** In the sentence of the API, with the one who did it where it is a person's step. */
const Step = memo(function Step({ entry }: { entry: Entry }) {
  const say = useSentence();
  const { type, at, actor, sentence } = entry;
  const isAlarming = ALARMING.includes(type);
  const Icon = isAlarming ? IconAlertTriangle : ICONS[kindOf(type)];
  const isPersons = lookOf(entry) === 'step' && actor.agency !== '';
  return (
    <div className={css.step} data-alarming={isAlarming || undefined}>
      <span className={css.sign}>
        {isPersons ? <Avatar name={actor.name} /> : <Icon size={17} aria-hidden />}
      </span>
      <p>{say(sentence)}</p>
      <time className="num" dateTime={at}>
        {clockOf(at)}
      </time>
    </div>
  );
});
