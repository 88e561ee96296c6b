import { useTranslation } from 'react-i18next';
import { useCongresses } from '../dashboard/use-congresses';
import { said } from '../i18n';
import css from './now.module.css';

/** The congress that comes first, and how long there is until then. */
export function Congress() {
  const { t, i18n } = useTranslation('dashboard');
  const [first, ...others] = useCongresses();
  if (!first) return null;
  const { period, phase, days } = first;
  return (
    <p className={css.congress}>
      <b>{said(period.name, i18n.language)}</b>
      <span className="num">
        {t(`congress.${phase}`, { count: days })}
        {others.length > 0 ? `, ${t('congress.more', { count: others.length })}` : null}
      </span>
    </p>
  );
}
