import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { useMe } from '../../api/use-session';
import { type Incident } from '../case-data';
import { Panel } from '../Panel';
import { useColleagues } from '../people';
import { useWrite } from '../use-write';
import css from './moves.module.css';

/** Who handles the case; nobody, while it is being decided. */
export function AssignPanel({ incident, close }: { incident: Incident; close: () => void }) {
  const { t } = useTranslation('case');
  const { code } = incident;
  const me = useMe();
  const people = useColleagues();
  const [person, setPerson] = useState<string | null>(incident.handler?.id ?? null);
  const path = { code };
  const writing = useWrite<string | null>(
    incident,
    (handler, header) =>
      handler === null
        ? got(desk.DELETE('/api/v1/incidents/{code}/assignment', { params: { path, header } }))
        : got(
            desk.PUT('/api/v1/incidents/{code}/assignment', {
              params: { path, header },
              body: { handler },
            }),
          ),
    { holds: true },
  );
  const send = async (handler: string | null) => {
    if (await writing.send(handler)) close();
  };
  return (
    <Panel
      incident={incident}
      title={t('event.assign')}
      label={t('assign.go')}
      writing={writing}
      submit={() => void send(person)}
      close={close}
    >
      <Select
        label={t('member.handler')}
        data={people}
        value={person}
        onChange={setPerson}
        searchable
        withScrollArea={false}
        comboboxProps={{ withinPortal: false }}
      />
      <div className={css.row}>
        {me.id !== incident.handler?.id && people.some(({ value }) => value === me.id) ? (
          <Button variant="default" onClick={() => void send(me.id)}>
            {t('assign.me')}
          </Button>
        ) : null}
        {incident.handler ? (
          <Button variant="default" onClick={() => void send(null)}>
            {t('assign.nobody')}
          </Button>
        ) : null}
      </div>
    </Panel>
  );
}
