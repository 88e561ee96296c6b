import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DEADLINE_KINDS, type DeadlineKind } from '../ui/deadline-kinds';
import { SeverityMark } from '../ui/SeverityMark';
import { Block } from './Block';
import { Tone } from './chart/Tone';
import css from './charts.module.css';
import { Count } from './Count';
import { missedIn, type ToQueue } from './links';
import { decimal, keptBySeverity, percentOf, type Share } from './numbers';
import { type Overview } from './use-statistics';

const SHOWN = ['acknowledge', 'contain', 'recover'] as const satisfies readonly DeadlineKind[];
type Shown = (typeof SHOWN)[number];

interface Props {
  readonly overview: Overview;
  readonly queue: ToQueue;
  readonly about: string;
}

/** Of the deadlines that were settled, how many in time; beside each share of how many, and the way to those missed. */
export function KeptBlock({ overview: { deadlines, window }, queue, about }: Props) {
  const { t } = useTranslation('dashboard');
  const { t: common, i18n } = useTranslation('common');
  const [shown, setShown] = useState<Shown>('acknowledge');
  const percent = (share: Share) => {
    const value = percentOf(share);
    return value === null ? '–' : `${decimal(value, i18n.language)}%`;
  };
  const toMissed = (severity: Level, missed: DeadlineKind) =>
    queue({ ...missedIn(window), missed, missedSeverity: severity });
  const sheet = {
    head: [
      ...[t('kept.deadline'), t('kept.share'), t('kept.settled'), t('kept.missed')],
      t('kept.missedIncidents'),
    ],
    rows: DEADLINE_KINDS.flatMap((one) =>
      keptBySeverity(deadlines, one).map(({ severity, ...share }) => ({
        name: `${common(`deadline.${one}`)}, ${common(`severity.${severity}`).toLowerCase()}`,
        cells: [
          { text: percent(share) },
          { text: share.settled },
          { text: share.settled - share.kept },
          { text: share.missedIncidents, to: toMissed(severity, one) },
        ],
      })),
    ),
  };
  return (
    <Block
      title={t('kept.title')}
      about={about}
      sheet={sheet}
      file="dung-han"
      cases={queue({ ...missedIn(window), missed: shown })}
      controls={
        <SegmentedControl
          className={css.kinds}
          size="sm"
          aria-label={t('kept.deadline')}
          value={shown}
          onChange={(value) => setShown(SHOWN.find((one) => one === value) ?? 'acknowledge')}
          data={SHOWN.map((value) => ({ value, label: common(`deadline.${value}`) }))}
        />
      }
    >
      <ol className={css.bars} data-wide>
        {keptBySeverity(deadlines, shown).map(({ severity, ...share }) => (
          <li key={severity}>
            <span className={css.level}>
              <SeverityMark level={severity} size={14} />
              {common(`severity.${severity}`)}
            </span>
            <span className={css.track} data-ground aria-hidden="true">
              <Tone of={severity} style={{ width: `${percentOf(share) ?? 0}%` }} />
            </span>
            <span className={`${css.share} num`}>
              <b>{percent(share)}</b>
              <Missed {...share} to={toMissed(severity, shown)} />
            </span>
          </li>
        ))}
      </ol>
    </Block>
  );
}

type Level = ReturnType<typeof keptBySeverity>[number]['severity'];

interface MissedProps extends Share {
  readonly missedIncidents: number;
  readonly to: ReturnType<ToQueue>;
}

/** One case can miss several deadlines, so both are said: the list behind has the cases. */
function Missed({ settled, kept, missedIncidents: count, to }: MissedProps) {
  const { t } = useTranslation('dashboard');
  const missed = settled - kept;
  return (
    <small>
      {t('kept.ofThese', { missed, count: settled })}
      {missed > 0 ? (
        <>
          {', '}
          <Count to={to}>{t('kept.incidents', { count })}</Count>
        </>
      ) : null}
    </small>
  );
}
