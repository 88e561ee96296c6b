import { useTranslation } from 'react-i18next';
import css from './wall.module.css';

/** In the shape of what will be there; why it is not, the band above says. */
export function Waiting({ isFailed }: { isFailed: boolean }) {
  const { t } = useTranslation('dashboard');
  return (
    <div className={css.body} role="status">
      <section className={css.scene}>
        <h2>{t(isFailed ? 'wall.none' : 'wall.waiting')}</h2>
        <div className={css.bones} aria-hidden="true">
          <i />
          <i />
          <i />
          <i />
        </div>
        <div className={css.bone} aria-hidden="true" />
      </section>
      <div className={css.bone} aria-hidden="true" />
    </div>
  );
}
