import { useTranslation } from 'react-i18next';
import { kindOf } from '../kinds';
import { justSent } from '../navigation';
import css from './track.module.css';
import { type Incident } from './use-case';

/** What can be done until the desk calls. */
export function Tips({ incident: { category } }: { incident: Incident }) {
  const { t } = useTranslation('report');
  return (
    <section aria-labelledby="meanwhile">
      <h2 id="meanwhile">{t('track.meanwhile')}</h2>
      <ul className={css.tips}>
        {t(`tip.${justSent() ?? kindOf(category)}`)
          .split('\n')
          .map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
      </ul>
    </section>
  );
}
