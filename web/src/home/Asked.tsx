import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
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
      {incidents.map((incident, i) => (
        <Card key={incident.code} incident={incident} isFirst={i === 0} />
      ))}
    </section>
  );
}

/** The first lies open; the others open by a press, or the page would be one long form. */
function Card({ incident, isFirst }: { incident: Incident; isFirst: boolean }) {
  const { t } = useTranslation('home');
  const { code, severity, title } = incident;
  const [opened, setOpened] = useState(false);
  const isAnswer = askOf(incident) === 'answer';
  const Ask = isAnswer ? Questions : Confirmation;
  return (
    <article id={code} className={css.card} aria-label={`${code}: ${title}`}>
      <p className={css.line}>
        <SeverityChip level={severity} plain />
        <Link to="/su-co/$code" params={{ code }} className="num">
          {code}
        </Link>
        <span>{title}</span>
      </p>
      {isFirst || opened ? (
        <Ask incident={incident} />
      ) : (
        <Button variant="default" size="md" onClick={() => setOpened(true)}>
          {t(isAnswer ? 'asked.answer' : 'asked.look')}
        </Button>
      )}
    </article>
  );
}
