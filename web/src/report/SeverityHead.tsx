import { useTranslation } from 'react-i18next';
import { SEVERITIES, SeverityMark } from '../ui/SeverityMark';
import css from './panel.module.css';
import { placeOf } from './severity';
import { useLevels } from './surroundings';
import { type Report } from './use-report';

/** The level in a word, in bars and on a scale. */
export function SeverityHead({ report, bare }: { report: Report; bare: boolean }) {
  const { t } = useTranslation(['report', 'common']);
  const { preview, reporter } = report;
  const levels = useLevels(preview.preview !== null) ?? [];
  const known = preview.preview?.assessment;
  const level = known && SEVERITIES.indexOf(known.severity);
  return (
    <header className={css.head}>
      {bare ? null : <h2 className={css.kicker}>{t('report:severity.title')}</h2>}
      {known ? (
        <div className={css.row}>
          <SeverityMark level={known.severity} size={30} />
          <p className={css.level}>{t(`common:severity.${known.severity}`)}</p>
          <p className={`${css.score} num`}>{t('report:severity.score', { score: known.score })}</p>
        </div>
      ) : (
        <p className={css.empty}>{t(emptyText(reporter, preview.state))}</p>
      )}
      <div className={css.meter} aria-hidden="true">
        {SEVERITIES.map((one, i) => (
          <span key={one} data-on={level !== undefined && i <= level ? true : undefined}>
            <i>{t(`common:severity.${one}`)}</i>
          </span>
        ))}
        {known && levels.length > 0 ? (
          <b style={{ left: `${Math.min(98.5, Math.max(1, placeOf(known.score, levels)))}%` }} />
        ) : null}
      </div>
    </header>
  );
}

function emptyText(reporter: Report['reporter'], state: Report['preview']['state']) {
  if (reporter === 'guest') return 'report:severity.guest' as const;
  return state === 'failed' ? ('report:severity.failed' as const) : 'report:severity.empty';
}
