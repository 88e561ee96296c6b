import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Severity, SeverityChip } from '../../ui/SeverityMark';
import { changeOf, levelsOf } from '../levels';
import css from './level.module.css';

/** Where the level is not what its sender saw before sending: which, and why that of the desk holds. */
export function LevelNote({ code, level }: { code: string; level: Severity }) {
  const { t } = useTranslation(['report', 'common']);
  const levels = levelsOf(code);
  const change = levels && changeOf(levels, level);
  if (!change) return null;
  const { shown } = levels;
  return (
    <section className={css.note} aria-labelledby="level">
      <h2 id="level">{t('report:track.level.title')}</h2>
      <p className={css.both}>
        <span>
          {t('report:track.level.shown')} <SeverityChip level={shown} />
        </span>
        <IconArrowRight size={18} aria-hidden />
        <span>
          {t('report:track.level.now')} <SeverityChip level={level} />
        </span>
      </p>
      <p>{t(`report:track.level.${change}`)}</p>
    </section>
  );
}
