import { Button, Skeleton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deviceOf } from '../../account/sessions/device';
import { useDeviceWords } from '../../account/sessions/use-device-words';
import { desk, got, type Schemas } from '../../api/desk';
import { Failed } from '../../ui/Failed';
import { When } from '../../ui/When';
import { ConfirmDialog } from '../kit/ConfirmDialog';
import form from '../kit/form.module.css';
import { useSave } from '../kit/use-save';
import { type User } from './PeopleSection';
import css from './sessions.module.css';

type Session = Schemas['SessionDto'];

/** Where a person is signed in, to be ended one by one or all: a lost telephone, a machine left open. */
export function PersonSessions({ person }: { person: User }) {
  const { t } = useTranslation('admin');
  const { id, name } = person;
  const client = useQueryClient();
  const saving = useSave();
  const [asksAll, setAsksAll] = useState(false);
  const queryKey = ['users', id, 'sessions'];
  const path = { id };
  const { data, error, isPending, refetch } = useQuery({
    queryKey,
    queryFn: () => got(desk.GET('/api/v1/users/{id}/sessions', { params: { path } })),
  });
  const run = async (act: () => Promise<unknown>) => {
    const went = await saving.run(async () => {
      await act();
    });
    // One that is gone already is as good as ended, so the list is read again in any case.
    await client.invalidateQueries({ queryKey });
    if (!went) return;
    setAsksAll(false);
    notifications.show({ color: 'teal', message: t('people.sessions.ended') });
  };
  const endAll = () => got(desk.DELETE('/api/v1/users/{id}/sessions', { params: { path } }));
  const end = (session: string) =>
    got(
      desk.DELETE('/api/v1/users/{id}/sessions/{session}', { params: { path: { id, session } } }),
    );
  const sessions = data?.items ?? [];
  return (
    <div className={form.part}>
      <h3>{t('people.sessions.title')}</h3>
      {isPending ? <Skeleton height={72} radius="sm" /> : null}
      {error ? <Failed error={error} again={() => void refetch()} /> : null}
      {data && sessions.length === 0 ? (
        <p className={form.hint}>{t('people.sessions.none')}</p>
      ) : null}
      <ul className={css.sessions}>
        {sessions.map((session) => (
          <Row
            key={session.id}
            session={session}
            busy={saving.busy}
            end={() => void run(() => end(session.id))}
          />
        ))}
      </ul>
      {sessions.length > 1 ? (
        <Button variant="default" className={css.all} onClick={() => setAsksAll(true)}>
          {t('people.sessions.endAll')}
        </Button>
      ) : null}
      <ConfirmDialog
        opened={asksAll}
        close={() => {
          saving.forget();
          setAsksAll(false);
        }}
        title={t('people.sessions.allTitle', { name })}
        act={t('people.sessions.endAll')}
        run={() => void run(endAll)}
        saving={saving}
      >
        {t('people.sessions.allLead')}
      </ConfirmDialog>
    </div>
  );
}

interface RowProps {
  readonly session: Session;
  readonly busy: boolean;
  readonly end: () => void;
}

function Row({ session: { agent, address, lastUsedAt }, busy, end }: RowProps) {
  const { t } = useTranslation('admin');
  const device = useDeviceWords()(deviceOf(agent));
  return (
    <li>
      <div>
        <b>{device}</b>
        <small>
          {t('people.sessions.from', { address })} · {t('people.sessions.last')}{' '}
          <When at={lastUsedAt} />
        </small>
      </div>
      <Button
        variant="default"
        disabled={busy}
        aria-label={t('people.sessions.endOf', { device, address })}
        onClick={end}
      >
        {t('people.sessions.end')}
      </Button>
    </li>
  );
}
