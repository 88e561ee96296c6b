import { Button, NativeSelect, Switch } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../../api/agencies';
import { answered, desk, got, type Schemas } from '../../api/desk';
import { useMay } from '../../api/use-session';
import { Empty } from '../../ui/Empty';
import { type Column, DataTable } from '../kit/DataTable';
import { For } from '../kit/For';
import kit from '../kit/kit.module.css';
import { NothingFound } from '../kit/NothingFound';
import { Opened } from '../kit/Opened';
import { SectionHead } from '../kit/SectionHead';
import { Tag, Tags } from '../kit/Tag';
import { usePages } from '../kit/use-pages';
import { Words } from '../kit/Words';
import { NEW, useAdminSearch } from '../search';
import { NewPersonForm } from './NewPersonForm';
import { PersonForm } from './PersonForm';
import { type Role, ROLES } from './roles';

export type User = Schemas['UserDto'];

export const PeopleSection = () => (
  <For permission="user:read">
    <People />
  </For>
);

const readOne = (id: string) =>
  answered(desk.GET('/api/v1/users/{id}', { params: { path: { id } } }));

function People() {
  const { t } = useTranslation('admin');
  const mayWrite = useMay('user:write');
  const { search, set } = useAdminSearch();
  const { q, open } = search;
  const [role, isAll] = filterOf(search.state);
  const list = usePages<User>(['users', q, role, isAll], (page) => {
    const query = {
      ...page,
      ...(q !== undefined && { q }),
      ...(role !== undefined && { role }),
      ...(!isAll && { active: true }),
    };
    return got(desk.GET('/api/v1/users', { params: { query } }));
  });
  const close = () => set({ open: undefined });
  return (
    <>
      <SectionHead title={t('people.title')} lead={t('people.lead')}>
        {mayWrite ? (
          <Button
            leftSection={<IconUserPlus size={17} aria-hidden />}
            onClick={() => set({ open: NEW })}
          >
            {t('people.add')}
          </Button>
        ) : null}
      </SectionHead>
      <div className={kit.bar}>
        <Words label={t('people.find')} />
        <NativeSelect
          aria-label={t('people.roles')}
          value={role ?? ''}
          onChange={({ target }) => set({ state: stateOf(target.value, isAll) })}
          data={[
            { value: '', label: t('people.allRoles') },
            ...ROLES.map((value) => ({ value, label: t(`people.role.${value}`) })),
          ]}
        />
        <Switch
          label={t('people.allStates')}
          checked={isAll}
          onChange={({ target }) => set({ state: stateOf(role ?? '', target.checked) })}
        />
      </div>
      <DataTable
        label={t('people.title')}
        columns={useColumns()}
        list={list}
        keyOf={({ id }) => id}
        open={({ id }) => set({ open: id })}
        current={open}
        empty={<NobodyFound />}
      />
      {open === NEW && mayWrite ? <NewPersonForm close={close} /> : null}
      <Opened kind="users" read={readOne} form={PersonForm} />
    </>
  );
}

// `admin+all`: both filters in one member of the address.
const stateOf = (role: string, isAll: boolean) => `${role}${isAll ? '+all' : ''}`;
function filterOf(state = ''): [Role | undefined, boolean] {
  const [role, all] = state.split('+');
  return [ROLES.find((one) => one === role), all === 'all'];
}

function NobodyFound() {
  const { t } = useTranslation('admin');
  const { search, set } = useAdminSearch();
  if (search.q === undefined) return <Empty title={t('people.empty')} />;
  return <NothingFound clear={() => set({ q: undefined })} />;
}

function useColumns(): readonly Column<User>[] {
  const { t } = useTranslation('admin');
  const agencyName = useAgencyName();
  return [
    {
      key: 'name',
      name: t('people.name'),
      of: ({ name, username, position }) => (
        <>
          {name}
          <small>{position === null ? username : `${username} · ${position}`}</small>
        </>
      ),
    },
    { key: 'agency', name: t('people.agency'), of: ({ agency }) => agencyName(agency) },
    {
      key: 'roles',
      name: t('people.roles'),
      of: ({ roles }) => (
        <Tags>
          {roles.map((role) => (
            <Tag key={role}>{t(`people.role.${role}`)}</Tag>
          ))}
        </Tags>
      ),
    },
    {
      key: 'phone',
      name: t('people.phone'),
      width: 150,
      from: 'wide',
      of: ({ phone }) => phone ?? '',
    },
    {
      key: 'state',
      name: t('people.state'),
      width: 126,
      from: 'middle',
      of: ({ active }) => (
        <Tag tone={active ? 'ok' : 'off'}>{active ? t('people.active') : t('people.disabled')}</Tag>
      ),
    },
  ];
}
