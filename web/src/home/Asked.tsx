import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Incident } from '../queue/search';
import { SeverityChip } from '../ui/SeverityMark';
import css from './asked.module.css';
import { askOf } from './asks';
import { Confirmation } from './Confirmation';
import { Questions } from './Questions';

/** What waits for the unit, each with all that is needed to get it off the table right here. */
export function Asked({ incidents }: { incidents: readonly Incident[] }) {
  const { t } = useTranslation('home');
  if (incidents.length === 0) return null;
  return (
    <section className={css.asked} aria-labelledby="asked">
      <h2 id="asked">
        {t('asked.title')} <span className="num">{incidents.length}</span>
      </h2>
      {incidents.map((incident) => (
        <Card key={incident.code} incident={incident}>
          {askOf(incident) === 'answer' ? (
            <Questions incident={incident} />
          ) : (
            <Confirmation incident={incident} />
          )}
        </Card>
      ))}
    </section>
  );
}

function Card({ incident, children }: { incident: Incident; children: ReactNode }) {
  const { code, severity, title } = incident;
  return (
    <article id={code} className={css.card} aria-label={`${code}: ${title}`}>
      <p className={css.line}>
        <SeverityChip level={severity} plain />
        <Link to="/su-co/$code" params={{ code }} className="num">
          {code}
        </Link>
        <span>{title}</span>
      </p>
      {children}
    </article>
  );
}
