import { useTranslation } from 'react-i18next';
import { Failed } from '../ui/Failed';
import css from './home.module.css';
import { useSystems } from './use-unit';

/** What the register knows of the unit: a report about one of these is half filled in already. */
export function Systems() {
  const { t } = useTranslation('home');
  const { data, error, refetch } = useSystems();
  return (
    <section className={css.part} aria-label={t('systems.title')}>
      <h2>
        {t('systems.title')} {data ? <span className="num">{data.items.length}</span> : null}
      </h2>
      {error ? <Failed error={error} again={() => void refetch()} /> : null}
      {data?.items.length === 0 ? <p className={css.none}>{t('systems.none')}</p> : null}
      <ul className={css.systems}>
        {(data?.items ?? []).map(({ code, name, level, domains, congressRole }) => (
          <li key={code}>
            <b>{name}</b>
            <span>
              {[
                level === null ? t('systems.noLevel') : t('systems.level', { level }),
                ...(congressRole === 'none' ? [] : [t(`systems.${congressRole}`)]),
                ...domains,
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
