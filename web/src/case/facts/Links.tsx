import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconUnlink } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, desk, type Schemas } from '../../api/desk';
import { useMay } from '../../api/use-session';
import { type Incident } from '../case-data';
import { Hitch } from '../Hitch';
import { useLinks } from '../lists';
import { useWrite } from '../use-write';
import { CaseLine } from './CaseLine';
import css from './facts.module.css';
import { LinkForm } from './LinkForm';

type Link = Schemas['LinkDto'];

/** How the case stands to others. */
export function Links({ incident }: { incident: Incident }) {
  const { t } = useTranslation('case');
  const mayLink = useMay('incident:link');
  const { data: links = [] } = useLinks(incident.code);
  const [adding, setAdding] = useState(false);
  if (links.length === 0 && !mayLink) return null;
  return (
    <section className={css.card}>
      <div className={css.head}>
        <h2>{t('link.title')}</h2>
        {mayLink && !adding ? (
          <Button
            size="xs"
            h={36}
            fz={14}
            variant="subtle"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {t('link.add')}
          </Button>
        ) : null}
      </div>
      {adding ? <LinkForm incident={incident} close={() => setAdding(false)} /> : null}
      {links.length === 0 && !adding ? <p className={css.why}>{t('link.none')}</p> : null}
      {links.length > 0 ? (
        <ul className={css.likely}>
          {links.map((link) => (
            <LinkRow key={link.id} link={link} incident={incident} mayLink={mayLink} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

/** The relation as read from this case. */
const relationOf = ({ kind, direction }: Link) =>
  direction === 'incoming' ? (`${kind}_incoming` as const) : kind;

interface RowProps {
  readonly link: Link;
  readonly incident: Incident;
  readonly mayLink: boolean;
}

function LinkRow({ link, incident, mayLink }: RowProps) {
  const { t } = useTranslation('case');
  const writing = useWrite<string>(incident, (id, header) =>
    answered(
      desk.DELETE('/api/v1/incidents/{code}/links/{id}', {
        params: { path: { code: incident.code, id }, header },
      }),
    ),
  );
  const relation = relationOf(link) as 'related_to';
  return (
    <li>
      <div className={css.head}>
        <b className={css.relation}>{t(`link.kind.${relation}`)}</b>
        {mayLink ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            loading={writing.busy}
            aria-label={t('link.drop', { code: link.incident.code })}
            title={t('link.drop', { code: link.incident.code })}
            onClick={() => void writing.send(link.id)}
          >
            <IconUnlink size={17} />
          </ActionIcon>
        ) : null}
      </div>
      <CaseLine incident={link.incident} />
      {link.note ? <p className={css.why}>{link.note}</p> : null}
      <Hitch incident={incident} writing={writing} />
    </li>
  );
}
