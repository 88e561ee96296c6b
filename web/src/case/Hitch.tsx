import { Button } from '@mantine/core';
import { IconAlertTriangle, IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useReason } from '../ui/Failed';
import { wall } from '../ui/times';
import { type Incident, useStory } from './case-data';
import css from './panel.module.css';
import { type Stale, told } from './stale';
import { useSentence } from './story/use-sentence';
import { type Writing } from './use-write';
import { useValueWords } from './words';

interface Props {
  readonly incident: Incident;
  readonly writing: Pick<Writing<never>, 'error' | 'stale' | 'moved' | 'openedAt' | 'takeNew'>;
}

/** What stands between somebody and what they want to send; what they typed is untouched by it. */
export function Hitch({ incident, writing }: Props) {
  const { error, stale, moved, openedAt, takeNew } = writing;
  return (
    <div aria-live="polite">
      {moved ? <Moved incident={incident} openedAt={openedAt} takeNew={takeNew} /> : null}
      {stale ? <ChangedBefore stale={stale} /> : null}
      {error !== null && !stale ? <Refused error={error} /> : null}
    </div>
  );
}

const SHOWN = 3;

/** Somebody has changed the case while this form is open, before anything is sent. */
interface MovedProps {
  readonly incident: Incident;
  readonly openedAt: number;
  readonly takeNew: () => void;
}

function Moved({ incident, openedAt, takeNew }: MovedProps) {
  const { t } = useTranslation('case');
  const say = useSentence();
  const { data = [] } = useStory(incident.code);
  const since = data.filter(({ at }) => Date.parse(at) > openedAt).slice(-SHOWN);
  return (
    <div className={css.amber}>
      <IconHistory size={18} aria-hidden />
      <div>
        <p>{t('stale.moved')}</p>
        {since.map(({ id, at, sentence }) => (
          <p key={id}>
            <span className="num">{wall(at)}</span> {say(sentence)}
          </p>
        ))}
        <Button variant="default" size="xs" onClick={takeNew}>
          {t('stale.takeNew')}
        </Button>
      </div>
    </div>
  );
}

/** The desk refused it, because it was meant for what is no longer so: who changed what. */
function ChangedBefore({ stale }: { stale: Stale }) {
  const { t } = useTranslation('case');
  const words = useValueWords();
  const changes = told(stale.changes);
  return (
    <div className={css.amber} role="alert">
      <IconHistory size={18} aria-hidden />
      <div>
        <p>
          <b>{t('stale.title')}</b>
        </p>
        <ul>
          {changes.map(({ field, from, to, by, at }) => (
            <li key={field}>
              {words.change({ field, from, to })}
              <small>
                {by}, <span className="num">{wall(at)}</span>
              </small>
            </li>
          ))}
        </ul>
        <p>{t('stale.kept')}</p>
      </div>
    </div>
  );
}

function Refused({ error }: { error: unknown }) {
  const reason = useReason(error);
  return (
    <p className={css.refused} role="alert">
      <IconAlertTriangle size={18} aria-hidden />
      {reason}
    </p>
  );
}
