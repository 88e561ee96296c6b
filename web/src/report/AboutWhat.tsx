import {
  IconBrush,
  IconBug,
  IconDatabaseExport,
  IconFishHook,
  IconHelpCircle,
  IconKey,
  IconLock,
  IconServerBolt,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../ui/clock';
import { type Answers, OPTIONS } from './answers';
import { dayOf, minuteOf } from './body';
import { Choice } from './Choice';
import css from './field.module.css';
import { type Kind, KIND_KEYS } from './kinds';
import { TextField } from './TextField';
import { type Report } from './use-report';

const ICONS: Record<Kind, typeof IconLock> = {
  ransomware: IconLock,
  leak: IconDatabaseExport,
  access: IconKey,
  defacement: IconBrush,
  flood: IconServerBolt,
  malware: IconBug,
  phishing: IconFishHook,
  other: IconHelpCircle,
};
const WHENS = ['now', 'today', 'other'] as const;
const DAY_MS = 86_400_000;

/** The first part: what was seen, since when, and whether it goes on. */
export function AboutWhat({ report }: { report: Report }) {
  const { t } = useTranslation('report');
  const { draft, faultOf } = report;
  const { answers, set } = draft;
  return (
    <>
      <Choice
        id="f-kind"
        look="tile"
        legend={t('ask.kind')}
        error={faultOf('kind')}
        value={answers.kind}
        options={KIND_KEYS.map((value) => {
          const Icon = ICONS[value];
          const icon = <Icon size={24} stroke={1.6} aria-hidden />;
          return { value, label: t(`kind.${value}`), icon };
        })}
        onChange={(kind) => set({ kind })}
      />
      <TextField
        id="f-description"
        rows={3}
        maxLength={20_000}
        label={t('ask.description')}
        hint={t('ask.descriptionHint')}
        placeholder={t('ask.descriptionExample')}
        error={faultOf('description')}
        value={answers.description}
        onChange={(description) => set({ description })}
      />
      <div className={css.two}>
        <Choice
          id={answers.when === 'now' ? 'f-time' : 'f-when'}
          legend={t('ask.when')}
          value={answers.when}
          options={WHENS.map((value) => ({ value, label: t(`when.${value}`) }))}
          onChange={(when) => set({ when, time: proposed(when) })}
        />
        <Time report={report} />
      </div>
      <Choice
        id="f-ongoing"
        legend={t('ask.ongoing')}
        error={faultOf('ongoing')}
        value={answers.ongoing}
        options={OPTIONS.ongoing.map((value) => ({ value, label: t(`answer.ongoing.${value}`) }))}
        onChange={(ongoing) => set({ ongoing })}
      />
    </>
  );
}

const proposed = (when: Answers['when']): string =>
  when === 'today' ? minuteOf(serverNow()).slice(11) : '';

function Time({ report }: { report: Report }) {
  const { t } = useTranslation('report');
  const { draft, faultOf } = report;
  const { when, time } = draft.answers;
  if (when === 'now') return null;
  const isToday = when === 'today';
  const now = serverNow();
  return (
    <TextField
      id="f-time"
      type={isToday ? 'time' : 'datetime-local'}
      {...(!isToday && { max: minuteOf(now), min: `${dayOf(now - 365 * DAY_MS)}T00:00` })}
      label={t(isToday ? 'ask.timeToday' : 'ask.timeOther')}
      error={faultOf('time')}
      value={time}
      onChange={(value) => draft.set({ time: value })}
    />
  );
}
