import { useTranslation } from 'react-i18next';
import { type Kind } from '../kinds';
import css from './track.module.css';

/** What can be done until the desk calls. */
export function Tips({ kind }: { kind: Kind }) {
  const { t } = useTranslation('report');
  return (
    <section aria-labelledby="meanwhile">
      <h2 id="meanwhile">{t('track.meanwhile')}</h2>
      <ul className={css.tips}>
        {t(`tip.${kind}`)
          .split('\n')
          .map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
      </ul>
    </section>
  );
}
