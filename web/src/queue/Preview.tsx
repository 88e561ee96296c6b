import { ActionIcon, Button } from '@mantine/core';
import {
  IconArrowsDiagonal,
  IconCheck,
  IconPhone,
  IconUserCheck,
  IconUserPlus,
  IconX,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../api/agencies';
import { useMay } from '../api/use-session';
import { useCategoryName } from '../api/vocabulary';
import { DeadlineChip } from '../ui/DeadlineChip';
import { Person } from '../ui/Person';
import { SeverityChip } from '../ui/SeverityMark';
import { wall } from '../ui/times';
import { fits } from './fits';
import css from './preview.module.css';
import { type Incident } from './search';
import { Latest } from './Latest';
import { Status } from './Status';
import { type Acts } from './use-acts';
import { Why } from './Why';

interface Props {
  readonly incident: Incident;
  readonly acts: Acts;
  readonly close: () => void;
}

/** A case beside the list: what it is, why it counts so, who has it, and the next thing to do about it. */
export function Preview({ incident, acts, close }: Props) {
  const { t } = useTranslation('queue');
  const { t: common } = useTranslation('common');
  const nameOf = useAgencyName();
  const { code } = incident;
  return (
    <article className={css.preview} aria-label={code}>
      <header className={css.head}>
        <div className={css.line}>
          <SeverityChip level={incident.severity} />
          <span className="num">{code}</span>
          <Link to="/su-co/$code" params={{ code }} className={css.icon} aria-label={t('open')}>
            <IconArrowsDiagonal size={18} aria-hidden />
          </Link>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={38}
            aria-label={common('close')}
            onClick={close}
          >
            <IconX size={18} />
          </ActionIcon>
        </div>
        <h2>{incident.title}</h2>
        <p>{nameOf(incident.reporterAgency)}</p>
        <NextActs incident={incident} acts={acts} />
      </header>
      <section className={css.clocks}>
        <Status incident={incident} />
        {incident.deadlines
          .filter(({ metAt }) => metAt === null)
          .map((deadline) => (
            <DeadlineChip
              key={deadline.kind}
              deadline={deadline}
              startAt={deadline.why.startAt}
              named
            />
          ))}
      </section>
      {incident.description ? (
        <section>
          <p className={css.description}>{incident.description}</p>
        </section>
      ) : null}
      <Why code={code} />
      <Facts incident={incident} />
      <Latest code={code} />
    </article>
  );
}

function NextActs({ incident, acts }: Pick<Props, 'incident' | 'acts'>) {
  const { t } = useTranslation('queue');
  const mayAssign = useMay('incident:assign');
  const mayMove = useMay('incident:move');
  return (
    <div className={css.acts}>
      {mayMove && fits('acknowledge', incident) ? (
        <Button
          leftSection={<IconCheck size={17} aria-hidden />}
          loading={acts.busy}
          onClick={() => void acts.act('acknowledge')}
        >
          {t('act.acknowledge')}
        </Button>
      ) : null}
      {mayAssign && fits('take', incident) ? (
        <>
          <Button
            variant="default"
            leftSection={<IconUserCheck size={17} aria-hidden />}
            loading={acts.busy}
            onClick={() => void acts.act('take')}
          >
            {t('act.take')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconUserPlus size={17} aria-hidden />}
            onClick={acts.choosePerson}
          >
            {t('act.assign')}
          </Button>
        </>
      ) : null}
    </div>
  );
}

function Facts({ incident }: Pick<Props, 'incident'>) {
  const { t } = useTranslation('queue');
  const nameOf = useAgencyName();
  const categoryOf = useCategoryName();
  const { contact, handler, system } = incident;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('fact.kind'), categoryOf(incident.category)],
    ...(contact
      ? ([
          [t('fact.contact'), <Contact key="c" name={contact.name} phone={contact.phone} />],
        ] as const)
      : []),
    ...(system ? ([[t('fact.system'), system.name]] as const) : []),
    [t('fact.lead'), nameOf(incident.leadAgency)],
    [t('fact.handler'), handler ? <Person key="h" name={handler.name} /> : t('nobody')],
    [t('fact.tlp'), `TLP:${incident.tlp}`],
    [t('fact.reported'), wall(incident.reportedAt)],
  ];
  return (
    <section>
      <h3>{t('facts')}</h3>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const Contact = ({ name, phone }: { name: string; phone?: string | null | undefined }) => (
  <>
    {name}
    {phone ? (
      <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} className={css.phone}>
        <IconPhone size={15} aria-hidden />
        {phone}
      </a>
    ) : null}
  </>
);
