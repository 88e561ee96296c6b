import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { answered, desk, got, type Schemas } from '../../api/desk';
import { Empty } from '../../ui/Empty';
import { wall } from '../../ui/times';
import { type Column, DataTable } from '../kit/DataTable';
import { For } from '../kit/For';
import { Opened } from '../kit/Opened';
import { SectionHead } from '../kit/SectionHead';
import { Tag } from '../kit/Tag';
import { usePages } from '../kit/use-pages';
import { NEW, useAdminSearch } from '../search';
import { GatewayForm } from './GatewayForm';

export type Gateway = Schemas['GatewayDto'];

export const GatewaysSection = () => (
  <For permission="gateway:write">
    <Gateways />
  </For>
);

const readOne = (id: string) =>
  answered(desk.GET('/api/v1/gateways/{id}', { params: { path: { id } } }));

/** By whom messages leave for telephones and chats. */
function Gateways() {
  const { t } = useTranslation('admin');
  const { search, set } = useAdminSearch();
  const { open } = search;
  const list = usePages<Gateway>(['gateways'], (page) =>
    got(desk.GET('/api/v1/gateways', { params: { query: page } })),
  );
  const close = () => set({ open: undefined });
  const add = (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => set({ open: NEW })}>
      {t('gateways.add')}
    </Button>
  );
  return (
    <>
      <SectionHead title={t('gateways.title')} lead={t('gateways.lead')}>
        {add}
      </SectionHead>
      <DataTable
        label={t('gateways.title')}
        columns={useColumns()}
        list={list}
        keyOf={({ id }) => id}
        open={({ id }) => set({ open: id })}
        current={open}
        empty={
          <Empty title={t('gateways.empty')}>
            <p>{t('gateways.emptyLead')}</p>
            {add}
          </Empty>
        }
      />
      {open === NEW ? <GatewayForm close={close} /> : null}
      <Opened kind="gateways" read={readOne} form={GatewayForm} />
    </>
  );
}

function useColumns(): readonly Column<Gateway>[] {
  const { t } = useTranslation('admin');
  return [
    {
      key: 'name',
      name: t('gateways.name'),
      of: ({ name, method, url }) => (
        <>
          {name}
          <small>{`${method} ${url}`}</small>
        </>
      ),
    },
    {
      key: 'kind',
      name: t('gateways.kind'),
      width: 180,
      of: ({ kind }) => t(`gateways.kindOf.${kind}`),
    },
    {
      key: 'diacritics',
      name: t('gateways.text'),
      width: 150,
      from: 'middle',
      of: ({ diacritics }) => (diacritics ? t('gateways.marks') : t('gateways.noMarks')),
    },
    {
      key: 'created',
      name: t('gateways.created'),
      width: 140,
      from: 'wide',
      of: ({ createdAt }) => <span className="num">{wall(createdAt)}</span>,
    },
    {
      key: 'state',
      name: t('people.state'),
      width: 130,
      of: ({ active }) => (
        <Tag tone={active ? 'ok' : 'off'}>{active ? t('state.active') : t('state.inactive')}</Tag>
      ),
    },
  ];
}
