import { useTranslation } from 'react-i18next';
import { useFactorNames } from '../../api/vocabulary';
import { wall } from '../../ui/times';
import { type Incident } from '../case-data';
import css from './report.module.css';

/** What the unit wrote, and what was said to be done since. */
export function Report({ incident }: { incident: Incident }) {
  const { t } = useTranslation('case');
  const { description, actionsTaken, supportRequested } = incident;
  return (
    <div className={css.report}>
      <Said title={t('report.description')} text={description} />
      <Said title={t('report.actionsTaken')} text={actionsTaken} />
      <Said title={t('report.supportRequested')} text={supportRequested} />
      <Impact incident={incident} />
      <Handling incident={incident} />
    </div>
  );
}

function Said({ title, text }: { title: string; text: string | null | undefined }) {
  if (!text) return null;
  return (
    <section className={css.card}>
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}

/** The answers about the impact, in the words of the scoring table. */
function Impact({ incident: { impact } }: { incident: Incident }) {
  const { t } = useTranslation('case');
  const nameOf = useFactorNames();
  if (!impact) return null;
  const { recordsAffected, crimeSigns, ...answers } = impact;
  return (
    <section className={css.card}>
      <h2>{t('report.impact')}</h2>
      <dl>
        {Object.entries(answers).map(([factor, answer]) => {
          const [name, value] = nameOf(factor, answer);
          return (
            <div key={factor}>
              <dt>{factor === 'ownerCanHandle' ? t('impact.ownerCanHandle') : name}</dt>
              <dd>{factor === 'ownerCanHandle' ? t(`answer.${answer as 'yes'}`) : value}</dd>
            </div>
          );
        })}
        <div>
          <dt>{t('impact.recordsAffected')}</dt>
          <dd className="num">{recordsAffected}</dd>
        </div>
        <div>
          <dt>{t('impact.crimeSigns')}</dt>
          <dd>{t(crimeSigns ? 'yes' : 'no')}</dd>
        </div>
      </dl>
    </section>
  );
}

const TEXTS = ['cause', 'backup', 'check', 'resolution', 'rootCause', 'lessons'] as const;

function Handling({ incident }: { incident: Incident }) {
  const { t } = useTranslation('case');
  const handling = incident.handling ?? {};
  const { containment, restoredAt } = handling;
  return (
    <>
      <Said title={t('member.actions')} text={containment?.actions} />
      <Said title={t('member.evidence')} text={containment?.evidence} />
      {TEXTS.map((name) => (
        <Said key={name} title={t(`member.${name}`)} text={handling[name]} />
      ))}
      <Said title={t('member.restoredAt')} text={restoredAt ? wall(restoredAt) : null} />
    </>
  );
}
