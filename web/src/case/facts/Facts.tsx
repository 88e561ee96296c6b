import { IconMail, IconPhone } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../../api/agencies';
import { useCategoryName } from '../../api/vocabulary';
import { wall } from '../../ui/times';
import { type Incident } from '../case-data';
import { isOverview } from '../standing';
import { Alerts } from './Alerts';
import { Chain } from './Chain';
import css from './facts.module.css';
import { Likely } from './Likely';
import { Links } from './Links';
import { Receipt } from './Receipt';

/** What one looks up beside the story: who, what, where, and which other cases. */
export function Facts({ incident }: { incident: Incident }) {
  const overview = isOverview(incident);
  return (
    <div className={css.facts}>
      <About incident={incident} />
      {overview ? null : (
        <>
          <Likely incident={incident} />
          <Links incident={incident} />
          <Alerts code={incident.code} />
          <Receipt code={incident.code} />
          <Chain code={incident.code} />
        </>
      )}
    </div>
  );
}

type Row = readonly [name: string, value: ReactNode];

/** Only what is known: an empty row is a row to read for nothing. */
export function About({ incident }: { incident: Incident }) {
  const { t } = useTranslation('case');
  const rows = useRows(incident).filter(([, value]) => Boolean(value));
  return (
    <section className={css.card}>
      <h2>{t('facts.title')}</h2>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function useRows(incident: Incident): readonly Row[] {
  const { t } = useTranslation('case');
  const { t: common } = useTranslation('common');
  const nameOf = useAgencyName();
  const categoryOf = useCategoryName();
  const { system, contact, period, affectedAgencies, escalatedTo = [] } = incident;
  const phase = common(`phase.${period.phase}`);
  return [
    [t('facts.unit'), nameOf(incident.reporterAgency)],
    [t('facts.affected'), affectedAgencies.map(nameOf).join(', ')],
    [t('facts.contact'), contact ? <Contact contact={contact} /> : null],
    [t('facts.kind'), categoryOf(incident.category)],
    [t('facts.system'), system ? <System system={system} nameOf={nameOf} /> : null],
    [t('facts.mode'), t(`mode.${incident.mode}`)],
    [t('facts.lead'), nameOf(incident.leadAgency)],
    [t('facts.support'), incident.supportAgencies.map(nameOf).join(', ')],
    [t('facts.handler'), incident.handler?.name ?? t('party.nobody')],
    [t('facts.escalated'), escalatedTo.map(nameOf).join(', ')],
    [t('facts.period'), period.code ? `${phase} (${period.code})` : phase],
    [t('facts.detected'), incident.detectedAt ? wall(incident.detectedAt) : null],
    [t('facts.reported'), reportedWords(incident)],
    [t('facts.confirmed'), incident.unitConfirmedAt ? wall(incident.unitConfirmedAt) : null],
    [t('facts.closed'), incident.closedAt ? wall(incident.closedAt) : null],
    [t('facts.reopened'), incident.reopenCount ? String(incident.reopenCount) : null],
    [t('facts.updated'), wall(incident.updatedAt)],
  ];
}

const reportedWords = ({ reportedAt, reportedBy }: Incident): string =>
  reportedBy ? `${wall(reportedAt)}, ${reportedBy.name}` : wall(reportedAt);

function Contact({ contact }: { contact: NonNullable<Incident['contact']> }) {
  const { name, position, phone, email } = contact;
  return (
    <>
      {position ? `${name}, ${position}` : name}
      {phone ? (
        <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} className={css.link}>
          <IconPhone size={16} aria-hidden />
          {phone}
        </a>
      ) : null}
      {email ? (
        <a href={`mailto:${email}`} className={css.link}>
          <IconMail size={16} aria-hidden />
          {email}
        </a>
      ) : null}
    </>
  );
}

interface SystemProps {
  readonly system: NonNullable<Incident['system']>;
  readonly nameOf: (code: string) => string;
}

function System({ system, nameOf }: SystemProps) {
  const { t } = useTranslation('case');
  const { name, code, operatorAgency, provider, domains, ipAddresses } = system;
  return (
    <>
      {code ? `${name} (${code})` : name}
      <small>
        {t('facts.operator', { agency: nameOf(operatorAgency) })}
        {provider ? <br /> : null}
        {provider ? t('facts.provider', { agency: nameOf(provider) }) : null}
      </small>
      {[...domains, ...ipAddresses].map((one) => (
        <code key={one}>{one}</code>
      ))}
    </>
  );
}
