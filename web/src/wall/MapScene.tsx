import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../api/agencies';
import { type Statistics } from '../dashboard/use-statistics';
import { DISTRICTS, stepOf } from '../ui/districts';
import css from './map.module.css';

const MOST = 4;

export function MapScene({ statistics: { districts, agencies } }: { statistics: Statistics }) {
  const { t } = useTranslation('dashboard');
  const nameOf = useAgencyName();
  const openOf = (code: string) => districts.find(({ district }) => district === code)?.open ?? 0;
  const top = agencies.units.filter(({ open }) => open > 0).slice(0, MOST);
  return (
    <div className={css.scene}>
      <ol className={css.map}>
        {DISTRICTS.map(({ code, name, row, column }) => (
          <li
            key={code}
            style={{ gridRow: row, gridColumn: column }}
            data-step={stepOf(openOf(code))}
          >
            <span>{name}</span>
            <b className="num">{openOf(code)}</b>
          </li>
        ))}
      </ol>
      <section className={css.top}>
        <h3>{t('wall.top')}</h3>
        {top.length === 0 ? <p>{t('nothingOpen')}</p> : null}
        <ol>
          {top.map(({ agency, open }) => (
            <li key={agency}>
              <span>{nameOf(agency)}</span>
              <b className="num">{open}</b>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
