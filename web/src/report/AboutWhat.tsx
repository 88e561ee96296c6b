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
import { minuteOf } from './body';
import { Choice } from './Choice';
import css from './field.module.css';
import { type Kind, KIND_KEYS } from './kinds';
import { TextField } from './TextField';
import { Time } from './Time';
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
