import { useTranslation } from 'react-i18next';
import report from '../report.module.css';
import { CodeCard } from './CodeCard';
import css from './track.module.css';

/** The page before it is known what stands on it. */
export function TrackBones({ code }: { code: string }) {
  const { t } = useTranslation(['report', 'common']);
  return (
    <main id="main" className={css.main} aria-busy="true">
      <h1 className={report.title}>{t('report:track.follow')}</h1>
      <p className={css.bone}>
        <span className="sr">{t('common:loading')}</span>
      </p>
      <CodeCard code={code}>
        <span className={css.act} />
      </CodeCard>
      <div className={css.columns} aria-hidden="true">
        {[5, 3].map((lines) => (
          <div key={lines} className={css.bones}>
            {Array.from({ length: lines }, (_, i) => (
              <span key={i} className={css.bone} />
            ))}
          </div>
        ))}
      </div>
    </main>
  );
}
