import { useTranslation } from 'react-i18next';
import { SEVERITIES } from '../ui/SeverityMark';
import { Block } from './Block';
import { Tone } from './chart/Tone';
import css from './charts.module.css';
import { Count } from './Count';
import { Legend } from './Legend';
import { type ToQueue } from './links';
import { totalOf } from './numbers';
import { type Overview } from './use-statistics';

type Age = Overview['ages'][number];
const FROM_THE_TOP = [...SEVERITIES].reverse();

/** What is open, by how long it has been: old ones below. */
export function AgesBlock({ ages, queue }: { ages: Overview['ages']; queue: ToQueue }) {
  const { t } = useTranslation('dashboard');
  const { t: common } = useTranslation('common');
  const most = Math.max(1, ...ages.map(totalOf));
  const toBand = ({ reportedFrom, reportedTo }: Age) => ({
    reportedTo,
    ...(reportedFrom !== null && { reportedFrom }),
  });
  const sheet = {
    head: [t('age.age'), ...FROM_THE_TOP.map((one) => common(`severity.${one}`)), t('total')],
    rows: ages.map((age) => ({
      name: t(`age.${age.band}`),
      cells: [
        ...FROM_THE_TOP.map((one) => ({
          ...{ text: age[one], to: queue({ ...toBand(age), severity: [one] }) },
        })),
        { text: totalOf(age), to: queue(toBand(age)) },
      ],
    })),
  };
  return (
    <Block
      title={t('age.title')}
      about={t('age.about')}
      sheet={sheet}
      file="dang-mo-theo-tuoi"
      cases={queue()}
    >
      <Legend />
      <ol className={css.bars}>
        {ages.map((age) => (
          <li key={age.band}>
            <span>{t(`age.${age.band}`)}</span>
            <span className={css.track} aria-hidden="true">
              {FROM_THE_TOP.map((one) => (
                <Tone key={one} of={one} style={{ width: `${(age[one] / most) * 100}%` }} />
              ))}
            </span>
            <b className="num">
              <Count to={queue(toBand(age))} named={`${t(`age.${age.band}`)}: ${totalOf(age)}`}>
                {totalOf(age)}
              </Count>
            </b>
          </li>
        ))}
      </ol>
    </Block>
  );
}
