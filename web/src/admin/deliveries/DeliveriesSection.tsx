import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { desk, got, type Schemas } from '../../api/desk';
import { useMay } from '../../api/use-session';
import { Empty } from '../../ui/Empty';
import { wall } from '../../ui/times';
import { type Column, DataTable } from '../kit/DataTable';
import { For } from '../kit/For';
import kit from '../kit/kit.module.css';
import { SectionHead } from '../kit/SectionHead';
import { usePages } from '../kit/use-pages';
import { useAdminSearch } from '../search';
import { DeliveryState, STATES } from './DeliveryState';
import { FeedFaults } from './FeedFaults';
import { OneDelivery } from './OneDelivery';
import { ReplayAll } from './ReplayAll';
import { useDeliveryWords } from './use-delivery-words';
import { useEventWords } from './use-event-words';

type Delivery = Schemas['DeliveryDto'];

export const DeliveriesSection = () => (
  <For permission="delivery:read">
    <Deliveries />
  </For>
);

/** Everything that leaves the desk; the dead first, for they wait for somebody. */
function Deliveries() {
  const { t } = useTranslation('admin');
  const { search, set } = useAdminSearch();
  const mayReplay = useMay('delivery:replay');
  const asked = search.state ?? 'dead';
  const state = STATES.find((one) => one === asked);
  const list = usePages<Delivery>(['deliveries', state], (page) =>
    got(
      desk.GET('/api/v1/deliveries', { params: { query: { ...page, ...(state && { state }) } } }),
    ),
  );
  const canReplay = mayReplay && (state === 'dead' || state === 'held');
  return (
    <>
      <SectionHead title={t('deliveries.title')} lead={t('deliveries.lead')}>
        {canReplay ? <ReplayAll state={state} hasAny={(list.rows?.length ?? 0) > 0} /> : null}
      </SectionHead>
      <FeedFaults />
      <div className={kit.bar}>
        <NativeSelect
          aria-label={t('people.state')}
          value={state ?? 'all'}
          onChange={({ target }) => set({ state: target.value })}
          data={[
            ...STATES.map((value) => ({ value, label: t(`delivery.state.${value}`) })),
            { value: 'all', label: t('state.all') },
          ]}
        />
      </div>
      <DataTable
        label={t('deliveries.title')}
        columns={useColumns()}
        isLog
        list={list}
        keyOf={({ id }) => id}
        open={({ id }) => set({ open: id })}
        current={search.open}
        empty={<Empty title={state === 'dead' ? t('deliveries.noneDead') : t('deliveries.none')} />}
      />
      {search.open === undefined ? null : (
        <OneDelivery id={search.open} close={() => set({ open: undefined })} />
      )}
    </>
  );
}

function useColumns(): readonly Column<Delivery>[] {
  const { t } = useTranslation('admin');
  const { whyText, aboutText } = useDeliveryWords();
  const eventText = useEventWords();
  return [
    {
      key: 'subject',
      name: t('deliveries.subject'),
      of: ({ subject, template }) => (
        <>
          {aboutText(subject)}
          {template === null ? null : <small>{eventText(template)}</small>}
        </>
      ),
    },
    {
      key: 'channel',
      name: t('deliveries.channel'),
      width: 140,
      of: ({ channel }) => t(`deliveries.by.${channel}`),
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
