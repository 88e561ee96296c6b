import { useTranslation } from 'react-i18next';
import { SEVERITIES, SeverityMark } from '../ui/SeverityMark';
import { Tone } from './chart/Tone';
import css from './charts.module.css';

/** The highest first, as they lie upon each other. */
export function Legend() {
  const { t } = useTranslation('common');
  return (
    <ul className={css.legend}>
      {[...SEVERITIES].reverse().map((level) => (
        <li key={level}>
          <Tone of={level} />
          <SeverityMark level={level} size={13} />
          {t(`severity.${level}`)}
        </li>
      ))}
    </ul>
  );
}
