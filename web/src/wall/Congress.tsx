import { useTranslation } from 'react-i18next';
import { useCongresses } from '../dashboard/use-congresses';
import { said } from '../i18n';
import { lettersIn } from './letters-in';
import css from './now.module.css';

/** The congress that comes first, and how long there is until then. */
export function Congress() {
  const { t, i18n } = useTranslation('dashboard');
  const [first, ...others] = useCongresses();
  if (!first) return null;
  const { period, phase, days } = first;
  const name = said(period.name, i18n.language);
  const left = t(`congress.${phase}`, { count: days });
  const more = others.length > 0 ? `, ${t('congress.more', { count: others.length })}` : '';
  return (
    <p className={css.congress} style={lettersIn(name, left, more)}>
      <b>{name}</b>
      <span className="num">
        {left}
        {more}
      </span>
    </p>
  );
}
