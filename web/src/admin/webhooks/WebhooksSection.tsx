import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../../api/agencies';
import { answered, desk, got, type Schemas } from '../../api/desk';
import { useMay } from '../../api/use-session';
import { Empty } from '../../ui/Empty';
import { wall } from '../../ui/times';
import { useEventWords } from '../deliveries/use-event-words';
import { type Column, DataTable } from '../kit/DataTable';
import { For } from '../kit/For';
import { Opened } from '../kit/Opened';
import { SectionHead } from '../kit/SectionHead';
import { Tag } from '../kit/Tag';
import { usePages } from '../kit/use-pages';
import { NEW, useAdminSearch } from '../search';
import { NewWebhookForm } from './NewWebhookForm';
import { WebhookDeliveries } from './WebhookDeliveries';
import { WebhookForm } from './WebhookForm';

export type Webhook = Schemas['WebhookDto'];

export const WebhooksSection = () => (
  <For permission="webhook:read">
    <Webhooks />
  </For>
);

const readOne = (id: string) =>
  answered(desk.GET('/api/v1/webhooks/{id}', { params: { path: { id } } }));

function Webhooks() {
  const { t } = useTranslation('admin');
  const mayWrite = useMay('webhook:write');
  const { search, set } = useAdminSearch();
  const { open, state: logOf } = search;
  const list = usePages<Webhook>(['webhooks'], (page) =>
    got(desk.GET('/api/v1/webhooks', { params: { query: page } })),
  );
  const close = () => set({ open: undefined });
  const add = mayWrite ? (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => set({ open: NEW })}>
      {t('webhooks.add')}
    </Button>
  ) : null;
  const logged = list.rows?.find(({ id }) => id === logOf);
  return (
    <>
      <SectionHead title={t('webhooks.title')} lead={t('webhooks.lead')}>
        {add}
      </SectionHead>
      <DataTable
        label={t('webhooks.title')}
        columns={useColumns((id) => set({ state: id }))}
        list={list}
        keyOf={({ id }) => id}
        open={({ id }) => set({ open: id })}
        current={open ?? logOf}
        empty={<Empty title={t('webhooks.empty')}>{add}</Empty>}
      />
      {logged ? <WebhookDeliveries key={logged.id} webhook={logged} /> : null}
      {open === NEW && mayWrite ? <NewWebhookForm close={close} /> : null}
      <Opened kind="webhooks" read={readOne} form={WebhookForm} />
    </>
  );
}

export function WebhookState({ of }: { of: Webhook }) {
  const { t } = useTranslation('admin');
  if (of.disabledReason !== null) {
    return <Tag tone="warn">{t(`webhooks.reason.${of.disabledReason}`)}</Tag>;
  }
  if (of.failingSince !== null) {
    return <Tag tone="bad">{t('webhooks.failing', { at: wall(of.failingSince) })}</Tag>;
  }
  return <Tag tone="ok">{t('state.active')}</Tag>;
}

function useColumns(showLog: (id: string) => void): readonly Column<Webhook>[] {
  const { t } = useTranslation('admin');
  const agencyName = useAgencyName();
  const eventText = useEventWords();
  return [
    {
      key: 'name',
      name: t('webhooks.name'),
      of: ({ name, url }) => (
        <>
          {name}
          <small>{url}</small>
        </>
      ),
    },
    { key: 'agency', name: t('keys.agency'), of: ({ agency }) => agencyName(agency) },
    {
      key: 'events',
      name: t('webhooks.events'),
      from: 'middle',
      of: ({ events }) =>
        events.length === 0 ? t('webhooks.allEvents') : events.map(eventText).join('; '),
    },
    { key: 'state', name: t('people.state'), width: 190, of: (of) => <WebhookState of={of} /> },
    {
      key: 'log',
      name: t('webhooks.log'),
      width: 130,
      of: ({ id, name }) => (
        <Button
          variant="default"
          size="xs"
          h={36}
          aria-label={t('webhooks.logOf', { name })}
          onClick={(event) => {
            event.stopPropagation();
            showLog(id);
          }}
        >
          {t('webhooks.log')}
        </Button>
      ),
    },
  ];
}
