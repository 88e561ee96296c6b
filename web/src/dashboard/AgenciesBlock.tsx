import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../api/agencies';
import { Block } from './Block';
import { Tone } from './chart/Tone';
import css from './charts.module.css';
import { Count } from './Count';
import { reportedIn, type ToQueue } from './links';
import { type Agencies, type Overview } from './use-statistics';

const MOST = 6;
const SIDES = ['units', 'leads'] as const;
type Side = (typeof SIDES)[number];

interface Props {
  readonly agencies: Agencies;
  readonly window: Overview['window'];
  readonly queue: ToQueue;
}

/** Whose cases are open: by who reported them, or by who has to deal with them. */
export function AgenciesBlock({ agencies, window, queue }: Props) {
  const { t } = useTranslation('dashboard');
  const { t: common } = useTranslation('common');
  const nameOf = useAgencyName();
  const [side, setSide] = useState<Side>('units');
  const whose = (agency: string) => (side === 'units' ? { unit: agency } : { lead: agency });
  const rows = agencies[side];
  const top = rows.filter(({ open }) => open > 0).slice(0, MOST);
  const most = top[0]?.open ?? 1;
  const sheet = {
    head: [
      ...[t(`agency.${side}`), t('figure.open'), common('severity.critical')],
      ...[t('figure.overdue'), t('agency.reported')],
    ],
    rows: rows.map(({ agency, open, critical, overdue, reported }) => ({
      name: nameOf(agency),
      cells: [
        { text: open, to: queue(whose(agency)) },
        { text: critical, to: queue({ ...whose(agency), severity: ['critical'] }) },
        { text: overdue, to: queue({ ...whose(agency), overdue: true }) },
        { text: reported, to: queue({ ...whose(agency), ...reportedIn(window) }) },
      ],
    })),
  };
  return (
    <Block
      title={t('agency.title')}
      about={t('age.about')}
      sheet={sheet}
      file="theo-co-quan"
      cases={queue()}
      controls={
        <SegmentedControl
          className={css.kinds}
          size="sm"
          aria-label={t('agency.title')}
          value={side}
          onChange={(value) => setSide(SIDES.find((one) => one === value) ?? 'units')}
          data={SIDES.map((value) => ({ value, label: t(`agency.${value}`) }))}
        />
      }
    >
      {top.length === 0 ? <p className={css.none}>{t('agency.none')}</p> : null}
      <ol className={css.bars} data-names>
        {top.map(({ agency, open }) => (
          <li key={agency}>
            <span className={css.name} title={nameOf(agency)}>
              {nameOf(agency)}
            </span>
            <span className={css.track} aria-hidden="true">
              <Tone of="reported" style={{ width: `${(open / most) * 100}%` }} />
            </span>
            <b className="num">
              <Count to={queue(whose(agency))} named={`${nameOf(agency)}: ${open}`}>
                {open}
              </Count>
            </b>
          </li>
        ))}
      </ol>
    </Block>
  );
}
