import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got, type Schemas } from '../../api/desk';
import { wall } from '../../ui/times';
import { AttemptLine } from '../deliveries/AttemptLog';
import { ConfirmDialog } from '../kit/ConfirmDialog';
import form from '../kit/form.module.css';
import { Wrong } from '../kit/Notice';
import { OverlapField } from '../kit/OverlapField';
import { type One } from '../kit/use-one';
import { useSave } from '../kit/use-save';
import { WebhookSecret } from './WebhookSecret';
import { type Webhook } from './WebhooksSection';

interface Props {
  readonly one: One<Webhook>;
  readonly close: () => void;
  readonly reread: () => void;
}

const USUAL_OVERLAP = 24;
type Asked = 'rotate' | 'disable' | 'remove';

/** A test with what came back, a new secret, a pause, the end. */
export function WebhookActs({ one, close, reread }: Props) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const saving = useSave();
  const [asked, ask] = useState<Asked | null>(null);
  const [hours, setHours] = useState(USUAL_OVERLAP);
  const [secret, setSecret] = useState<string | null>(null);
  const [trial, setTrial] = useState<Schemas['WebhookTrialDto'] | null>(null);
  const { id, name, active, previousUntil } = one.data;
  const path = { id };
  const params = { path, header: { 'If-Match': one.etag } };
  const renew = async () => {
    await client.invalidateQueries({ queryKey: ['webhooks'] });
    reread();
  };
  const acts = {
    test: async () =>
      setTrial(await got(desk.POST('/api/v1/webhooks/{id}/test', { params: { path } }))),
    enable: async () => {
      await got(desk.POST('/api/v1/webhooks/{id}/enable', { params: { path } }));
      await renew();
    },
    disable: async () => {
      await got(desk.POST('/api/v1/webhooks/{id}/disable', { params: { path } }));
      await renew();
    },
    rotate: async () => {
      const body = { overlapHours: hours };
      const issued = await got(desk.POST('/api/v1/webhooks/{id}/rotate-secret', { params, body }));
      setSecret(issued.secret ?? '');
    },
    remove: async () => {
      await got(desk.DELETE('/api/v1/webhooks/{id}', { params }));
      close();
      await client.invalidateQueries({ queryKey: ['webhooks'] });
    },
  };
  const run = (act: keyof typeof acts) =>
    saving.run(async () => {
      await acts[act]();
      ask(null);
    });
  const leave = () => {
    saving.forget();
    ask(null);
  };
  const what = asked ?? 'rotate';
  return (
    <div className={form.part}>
      <h3>{t('webhooks.acts')}</h3>
      {previousUntil === null ? null : (
        <p className={form.hint}>{t('keys.previousUntil', { at: wall(previousUntil) })}</p>
      )}
      <div className={form.rows}>
        <Button variant="default" loading={saving.busy} onClick={() => void run('test')}>
          {t('webhooks.test')}
        </Button>
        <Button variant="default" onClick={() => ask('rotate')}>
          {t('webhooks.rotate')}
        </Button>
        <Button variant="default" onClick={() => (active ? ask('disable') : void run('enable'))}>
          {active ? t('webhooks.disable') : t('webhooks.enable')}
        </Button>
        <Button variant="default" onClick={() => ask('remove')}>
          {t('webhooks.remove')}
        </Button>
      </div>
      <Wrong error={asked === null ? saving.error : null} />
      <div aria-live="polite">{trial ? <AttemptLine attempt={trial} /> : null}</div>
      <ConfirmDialog
        opened={asked !== null}
        close={leave}
        title={t(`webhooks.${what}Title`, { name })}
        act={t(`webhooks.${what}`)}
        run={() => void run(what)}
        saving={saving}
        typed={what === 'remove' ? name : undefined}
      >
        <p style={{ marginTop: 0 }}>{t(`webhooks.${what}Lead`)}</p>
        {what === 'rotate' ? <OverlapField hours={hours} set={setHours} /> : null}
      </ConfirmDialog>
      <WebhookSecret
        {...{ name, secret }}
        close={() => {
          setSecret(null);
          void renew();
        }}
      />
    </div>
  );
}
