import { useTranslation } from 'react-i18next';
import { DISTRICTS, districtName, stepNames, stepOf } from '../ui/districts';
import { Block } from './Block';
import { Count } from './Count';
import { reportedIn, type ToQueue } from './links';
import css from './map.module.css';
import { type District, type Overview } from './use-statistics';

interface Props {
  readonly districts: readonly District[];
  readonly window: Overview['window'];
  readonly queue: ToQueue;
}

/** Where cases are open: the districts as they lie to each other, in fixed steps. */
export function DistrictsBlock({ districts, window, queue }: Props) {
  const { t } = useTranslation('dashboard');
  const { t: common } = useTranslation('common');
  const openOf = (code: string) => districts.find(({ district }) => district === code)?.open ?? 0;
  const sheet = {
    head: [
      ...[t('map.district'), t('figure.open'), common('severity.critical')],
      ...[t('figure.overdue'), t('agency.reported')],
    ],
    rows: districts.map(({ district, open, critical, overdue, reported }) => ({
      name: districtName(district),
      cells: [
        { text: open, to: queue({ district }) },
        { text: critical, to: queue({ district, severity: ['critical'] }) },
        { text: overdue, to: queue({ district, overdue: true }) },
        { text: reported, to: queue({ district, ...reportedIn(window) }) },
      ],
    })),
  };
  return (
    <Block
      title={t('map.title')}
      about={t('age.about')}
      sheet={sheet}
      file="theo-dia-ban"
      cases={queue()}
    >
      <ol className={css.map}>
        {DISTRICTS.map(({ code, name, row, column }) => (
          <li
            key={code}
            style={{ gridRow: row, gridColumn: column }}
            data-step={stepOf(openOf(code))}
          >
            <Count to={queue({ district: code })} className={css.tile}>
              <span>{name}</span>
              <b className="num">{openOf(code)}</b>
            </Count>
          </li>
        ))}
      </ol>
      <ul className={css.steps} aria-label={t('map.steps')}>
        {stepNames.map((name, step) => (
          <li key={name} className="num">
            <i data-step={step} />
            {name}
          </li>
        ))}
      </ul>
    </Block>
  );
}
