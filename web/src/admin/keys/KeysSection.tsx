import { Button, Switch } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../../api/agencies';
import { answered, desk, got, type Schemas } from '../../api/desk';
import { useNow } from '../../ui/clock';
import { Empty } from '../../ui/Empty';
import { wall, wallDay } from '../../ui/times';
import { type Column, DataTable } from '../kit/DataTable';
import { For } from '../kit/For';
import kit from '../kit/kit.module.css';
import { Opened } from '../kit/Opened';
import { SectionHead } from '../kit/SectionHead';
import { Tag } from '../kit/Tag';
import { usePages } from '../kit/use-pages';
import { NEW, useAdminSearch } from '../search';
import { useScopeName } from './KeyFields';
import { KeyForm } from './KeyForm';
import { NewKeyForm } from './NewKeyForm';

export type ApiKey = Schemas['ApiKeyDto'];

export const KeysSection = () => (
  <For permission="key:write">
    <Keys />
  </For>
);

const readOne = (id: string) =>
  answered(desk.GET('/api/v1/api-keys/{id}', { params: { path: { id } } }));

function Keys() {
  const { t } = useTranslation('admin');
  const { search, set } = useAdminSearch();
  const { open } = search;
  const isAll = search.state === 'all';
  const list = usePages<ApiKey>(['keys', isAll], (page) =>
    got(
      desk.GET('/api/v1/api-keys', {
        params: { query: { ...page, ...(!isAll && { active: true }) } },
      }),
    ),
  );
  const close = () => set({ open: undefined });
  const add = (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => set({ open: NEW })}>
      {t('keys.add')}
    </Button>
  );
  return (
    <>
      <SectionHead title={t('keys.title')} lead={t('keys.lead')}>
        {add}
      </SectionHead>
      <div className={kit.bar}>
        <Switch
          label={t('keys.all')}
          checked={isAll}
          onChange={({ target }) => set({ state: target.checked ? 'all' : undefined })}
        />
      </div>
      <DataTable
        label={t('keys.title')}
        columns={useColumns()}
        list={list}
        keyOf={({ id }) => id}
        open={({ id }) => set({ open: id })}
        current={open}
        empty={<Empty title={t('keys.empty')}>{add}</Empty>}
      />
      {open === NEW ? <NewKeyForm close={close} /> : null}
      <Opened kind="keys" read={readOne} form={KeyForm} />
    </>
  );
}

const MINUTE_MS = 60_000;

export function KeyState({ of }: { of: ApiKey }) {
  const { t } = useTranslation('admin');
  const now = useNow(MINUTE_MS);
  if (of.revokedAt !== null) return <Tag tone="off">{t('keys.revoked')}</Tag>;
  if (Date.parse(of.expiresAt) < now) return <Tag tone="warn">{t('keys.expired')}</Tag>;
  return <Tag tone="ok">{t('keys.good')}</Tag>;
}

function useColumns(): readonly Column<ApiKey>[] {
  const { t } = useTranslation('admin');
  const agencyName = useAgencyName();
  const scopeName = useScopeName();
  return [
    {
      key: 'name',
      name: t('keys.name'),
      of: ({ name, scopes }) => (
        <>
          {name}
          <small>{scopes.map(scopeName).join(', ')}</small>
        </>
      ),
    },
    { key: 'agency', name: t('keys.agency'), of: ({ agency }) => agencyName(agency) },
    {
      key: 'used',
      name: t('keys.used'),
      width: 170,
      from: 'middle',
      of: ({ lastUsedAt, lastUsedFrom }) =>
        lastUsedAt === null ? (
          t('keys.never')
        ) : (
          <>
            <span className="num">{wall(lastUsedAt)}</span>
            <small>{lastUsedFrom}</small>
          </>
        ),
    },
    {
      key: 'expires',
      name: t('keys.expires'),
      width: 120,
      of: ({ expiresAt }) => <span className="num">{wallDay(expiresAt)}</span>,
    },
    { key: 'state', name: t('people.state'), width: 130, of: (of) => <KeyState of={of} /> },
  ];
}
