import { useTranslation } from 'react-i18next';
import { type Field } from './faults';
import css from './report.module.css';
import { type Report } from './use-report';

/** What is missing, all of it on top, each a way to its field. It takes the focus when it appears. */
export function Faults({ report, onField }: { report: Report; onField: (field: Field) => void }) {
  const { t } = useTranslation('report');
  const { shown, others } = report;
  if (shown.length + others.length === 0) return null;
  return (
    <div id="faults" className={css.faults} role="alert" tabIndex={-1}>
      <h2>{t('fault.title', { count: shown.length + others.length })}</h2>
      <ul>
        {shown.map(({ field, text }) => (
          <li key={field}>
            <a
              href={`#f-${field}`}
              onClick={(event) => {
                event.preventDefault();
                onField(field);
              }}
            >
              {text}
            </a>
          </li>
        ))}
        {others.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
