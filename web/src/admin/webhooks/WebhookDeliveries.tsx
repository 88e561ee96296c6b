import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got, type Schemas } from '../../api/desk';
import { useMay } from '../../api/use-session';
import { Empty } from '../../ui/Empty';
import { wall } from '../../ui/times';
import { DeliveryState } from '../deliveries/DeliveryState';
import { useDeliveryWords } from '../deliveries/use-delivery-words';
import { useEventWords } from '../deliveries/use-event-words';
import { type Column, DataTable } from '../kit/DataTable';
import { DayField } from '../../ui/dates/DayField';
import kit from '../kit/kit.module.css';
import { Wrong } from '../kit/Notice';
import { type Saving, useSave } from '../kit/use-save';
import { usePages } from '../kit/use-pages';
import { OneDelivery } from './OneDelivery';
import { type Webhook } from './WebhooksSection';
import { faultAt } from '../kit/places';

type Delivery = Schemas['WebhookDeliveryDto'];
type Replay = Schemas['WebhookReplayBody'];

/** What was sent to one webhook, and sending it again: one, a range of days, all that never arrived. */
export function WebhookDeliveries({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const mayWrite = useMay('webhook:write');
  const saving = useSave();
  const [open, setOpen] = useState<string | null>(null);
  const { id, name } = webhook;
  const list = usePages<Delivery>(['webhook-deliveries', id], (page) =>
    got(desk.GET('/api/v1/webhooks/{id}/deliveries', { params: { path: { id }, query: page } })),
  );
  const replay = (body: Replay) =>
    void saving.run(async () => {
      const params = { path: { id } };
      const { replayed } = await got(desk.POST('/api/v1/webhooks/{id}/replay', { params, body }));
      notifications.show({ color: 'teal', message: t('delivery.replayed', { count: replayed }) });
      await client.invalidateQueries({ queryKey: ['webhook-deliveries', id] });
    });
  return (
    <section aria-label={t('webhooks.logOf', { name })}>
      <div className={kit.head}>
        <div>
          <h2>{t('webhooks.logOf', { name })}</h2>
        </div>
      </div>
      {mayWrite ? <ReplayBar replay={replay} saving={saving} /> : null}
      <div className={kit.bar}>
        <Wrong error={saving.error} />
      </div>
      <DataTable
        label={t('webhooks.logOf', { name })}
        columns={useColumns()}
        isLog
        list={list}
        keyOf={(delivery) => delivery.id}
        open={(delivery) => setOpen(delivery.id)}
        empty={<Empty title={t('webhooks.noDeliveries')} />}
      />
      {open === null ? null : (
        <OneDelivery
          {...{ id, mayWrite, saving }}
          deliveryId={open}
          close={() => setOpen(null)}
          replay={() => replay({ deliveries: [open] })}
        />
      )}
    </section>
  );
}

function ReplayBar({ replay, saving }: { replay: (body: Replay) => void; saving: Saving }) {
  const { t } = useTranslation('admin');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const range = { from: `${from}T00:00:00+07:00`, to: `${to}T23:59:59+07:00` };
  return (
    <div className={kit.bar} style={{ alignItems: 'flex-end' }}>
      <DayField
        label={t('audit.from')}
        value={from}
        onChange={setFrom}
        error={faultAt(saving.faults, '/from')}
      />
      <DayField
        label={t('audit.to')}
        value={to}
        onChange={setTo}
        error={faultAt(saving.faults, '/to')}
      />
      <Button
        variant="default"
        disabled={from === '' || to === ''}
        loading={saving.busy}
        onClick={() => replay(range)}
      >
        {t('webhooks.replayRange')}
      </Button>
      <Button variant="default" loading={saving.busy} onClick={() => replay({ state: 'dead' })}>
        {t('webhooks.replayDead')}
      </Button>
    </div>
  );
}

function useColumns(): readonly Column<Delivery>[] {
  const { t } = useTranslation('admin');
  const { whyText } = useDeliveryWords();
  const eventText = useEventWords();
  return [
    {
      key: 'type',
      name: t('webhooks.event'),
      of: ({ type, subject }) => (
        <>
          {`${eventText(type)}: ${subject}`}
          <small>
            <code>{type}</code>
          </small>
        </>
      ),
    },
    {
      key: 'error',
      name: t('deliveries.error'),
      from: 'middle',
      of: ({ lastError }) => (lastError === null ? '' : whyText(lastError)),
    },
    {
      key: 'attempts',
      name: t('deliveries.attempts'),
      width: 96,
      from: 'wide',
      of: ({ attempts }) => <span className="num">{attempts}</span>,
    },
    {
      key: 'created',
      name: t('deliveries.created'),
      width: 130,
      of: ({ createdAt }) => <span className="num">{wall(createdAt)}</span>,
    },
    {
      key: 'state',
      name: t('people.state'),
      width: 156,
      of: ({ state }) => <DeliveryState state={state} />,
    },
  ];
}
