import { Button, Modal, Skeleton } from '@mantine/core';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got, type Schemas } from '../../api/desk';
import { leave } from '../../api/session';
import { DialogActs } from '../../ui/DialogActs';
import { Failed } from '../../ui/Failed';
import { wall } from '../../ui/times';
import { When } from '../../ui/When';
import { Part } from '../Part';
import { told } from '../told';
import { deviceOf } from './device';
import css from './sessions.module.css';
import { useDeviceWords } from './use-device-words';

type Session = Schemas['SessionDto'];

const SESSIONS = ['sessions'] as const;
const FEW = 5;

/** Where one is signed in: what one does not know there, somebody else does. */
export function Sessions() {
  const { t } = useTranslation('account');
  const [all, setAll] = useState(false);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: SESSIONS,
    queryFn: () => got(desk.GET('/api/v1/auth/sessions')),
  });
  const sessions = [...(data?.items ?? [])].sort(byUse);
  return (
    <Part
      id="sessions"
      title={t('sessions.title')}
      lead={t('sessions.lead')}
      beside={<Everywhere />}
    >
      {isPending ? <Skeleton height={180} radius="sm" /> : null}
      {error ? <Failed error={error} again={() => void refetch()} /> : null}
      <ul className={css.sessions}>
        {(all ? sessions : sessions.slice(0, FEW)).map((session) => (
          <Row key={session.id} session={session} />
        ))}
      </ul>
      {!all && sessions.length > FEW ? (
        <Button variant="default" mt="sm" onClick={() => setAll(true)}>
          {t('sessions.all', { count: sessions.length })}
        </Button>
      ) : null}
    </Part>
  );
}

/** The one in use first, then the latest. */
const byUse = (a: Session, b: Session): number => {
  if (a.current !== b.current) return a.current ? -1 : 1;
  return a.lastUsedAt < b.lastUsedAt ? 1 : -1;
};

function Row({ session }: { session: Session }) {
  const { t } = useTranslation('account');
  const client = useQueryClient();
  const wordsOf = useDeviceWords();
  const [busy, setBusy] = useState(false);
  const { id, current, agent, address, createdAt, lastUsedAt } = session;
  const device = deviceOf(agent);
  const words = wordsOf(device);
  const isPhone = ['iPhone', 'iPad', 'Android'].includes(device.system ?? '');
  const Icon = isPhone ? IconDeviceMobile : IconDeviceDesktop;
  const end = async () => {
    setBusy(true);
    const asked = desk.DELETE('/api/v1/auth/sessions/{id}', { params: { path: { id } } });
    // One that is gone already is as good as ended.
    await got(asked).then(
      () => told(t('sessions.ended')),
      () => undefined,
    );
    await client.invalidateQueries({ queryKey: SESSIONS });
    setBusy(false);
  };
  return (
    <li>
      <Icon size={22} stroke={1.6} aria-hidden />
      <div>
        <b>{words}</b>
        {current ? <span className={css.this}>{t('sessions.this')}</span> : null}
        <p>
          {t('sessions.last')} <When at={lastUsedAt} />
        </p>
        <p className="num">
          {t('sessions.from', { address })} · {t('sessions.since', { at: wall(createdAt) })}
        </p>
      </div>
      {current ? null : (
        <Button
          variant="default"
          loading={busy}
          aria-label={t('sessions.endOf', { device: words, address })}
          onClick={() => void end()}
        >
          {t('sessions.end')}
        </Button>
      )}
    </li>
  );
}

function Everywhere() {
  const { t } = useTranslation('account');
  const { t: common } = useTranslation('common');
  const [asks, setAsks] = useState(false);
  const close = () => setAsks(false);
  return (
    <>
      <Button variant="default" onClick={() => setAsks(true)}>
        {t('sessions.everywhere')}
      </Button>
      <Modal
        opened={asks}
        onClose={close}
        title={t('sessions.everywhereTitle')}
        closeButtonProps={{ 'aria-label': common('close') }}
        attributes={{ header: { role: 'none' } }}
        centered
      >
        <p className={css.why}>{t('sessions.everywhereWhy')}</p>
        <DialogActs>
          <Button variant="default" onClick={close}>
            {common('cancel')}
          </Button>
          <Button onClick={() => void leave(true).then(() => location.assign('/dang-nhap'))}>
            {t('sessions.everywhere')}
          </Button>
        </DialogActs>
      </Modal>
    </>
  );
}
