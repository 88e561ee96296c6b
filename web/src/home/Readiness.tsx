import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './readiness.module.css';
import { unlevelled } from './unlevelled';
import { useSystems } from './use-unit';

/** What the register already tells of how ready the unit is, and where the lists to check will stand. */
export function Readiness() {
  const { t } = useTranslation('home');
  const { data } = useSystems();
  if (!data) return null;
  const open = unlevelled(data.items);
  return (
    <section className={css.card} aria-label={t('readiness.title')}>
      <h2>{t('readiness.title')}</h2>
      {open.length > 0 ? (
        <div className={css.open}>
          <IconAlertTriangle size={20} stroke={1.8} aria-hidden />
          <div>
            <b>{t('readiness.noLevel', { count: open.length })}</b>
            <ul>
              {open.map(({ code, name }) => (
                <li key={code}>{name}</li>
              ))}
            </ul>
            <p>{t('readiness.noLevelHelp')}</p>
          </div>
        </div>
      ) : null}
      {open.length === 0 && data.items.length > 0 ? (
        <p className={css.done}>
          <IconCircleCheck size={20} stroke={1.8} aria-hidden />
          {t('readiness.allLevels')}
        </p>
      ) : null}
      <p className={css.lists}>{t('readiness.lists')}</p>
    </section>
  );
}
