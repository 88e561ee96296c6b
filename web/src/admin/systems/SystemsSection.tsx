import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../../api/agencies';
import { answered, desk, got, type Schemas } from '../../api/desk';
import { useMay } from '../../api/use-session';
import { Empty } from '../../ui/Empty';
import { ImportPage } from '../import/ImportPage';
import { RegisterActs } from '../import/RegisterActs';
import { type Column, DataTable } from '../kit/DataTable';
import { For } from '../kit/For';
import kit from '../kit/kit.module.css';
import { NothingFound } from '../kit/NothingFound';
import { Opened } from '../kit/Opened';
import { SectionHead } from '../kit/SectionHead';
import { Tag } from '../kit/Tag';
import { usePages } from '../kit/use-pages';
import { Words } from '../kit/Words';
import { FROM_FILE, NEW, useAdminSearch } from '../search';
import { SystemForm } from './SystemForm';

export type System = Schemas['SystemDto'];

export const SystemsSection = () => (
  <For permission="register:read">
    <ListOrImport />
  </For>
);

function ListOrImport() {
  const { search, set } = useAdminSearch();
  const mayWrite = useMay('register:write');
  if (search.open !== FROM_FILE || !mayWrite) return <Systems />;
  return <ImportPage register="systems" close={() => set({ open: undefined })} />;
}

const readOne = (code: string) =>
  answered(desk.GET('/api/v1/systems/{code}', { params: { path: { code } } }));

function Systems() {
  const { t } = useTranslation('admin');
  const { search, set } = useAdminSearch();
  const { open, q } = search;
  const isAll = search.state === 'all';
  const list = usePages<System>(['systems', q, isAll], (page) => {
    const query = { ...page, ...(q !== undefined && { q }), ...(!isAll && { active: true }) };
    return got(desk.GET('/api/v1/systems', { params: { query } }));
  });
  const close = () => set({ open: undefined });
  return (
    <>
      <SectionHead title={t('systems.title')} lead={t('systems.lead')}>
        <RegisterActs add={t('systems.add')} />
      </SectionHead>
      <div className={kit.bar}>
        <Words label={t('systems.find')} />
        <Switch
          label={t('systems.all')}
          checked={isAll}
          onChange={({ target }) => set({ state: target.checked ? 'all' : undefined })}
        />
      </div>
      <DataTable
        label={t('systems.title')}
        columns={useColumns()}
        list={list}
        keyOf={({ code }) => code}
        open={({ code }) => set({ open: code })}
        current={open}
        empty={
          q === undefined ? (
            <Empty title={t('systems.empty')}>
              <RegisterActs add={t('systems.add')} />
            </Empty>
          ) : (
            <NothingFound clear={() => set({ q: undefined })} />
          )
        }
      />
      {open === NEW ? <SystemForm close={close} /> : null}
      <Opened kind="systems" read={readOne} form={SystemForm} />
    </>
  );
}

function useColumns(): readonly Column<System>[] {
  const { t } = useTranslation('admin');
  const agencyName = useAgencyName();
  return [
    {
      key: 'name',
      name: t('systems.name'),
      of: ({ name, code, domains }) => (
        <>
          {name}
          <small>{[code, ...domains.slice(0, 2)].join(' · ')}</small>
        </>
      ),
    },
    {
      key: 'operator',
      name: t('systems.operator'),
      of: ({ operatorAgency }) => agencyName(operatorAgency),
    },
    {
      key: 'level',
      name: t('systems.level'),
      width: 110,
      of: ({ level }) => (level === null ? t('trial.notKnown') : t('systems.levelOf', { level })),
    },
    {
      key: 'congress',
      name: t('systems.congress'),
      width: 150,
      from: 'middle',
      of: ({ congressRole }) => t(`systems.role.${congressRole}`),
    },
    {
      key: 'state',
      name: t('people.state'),
      width: 130,
      from: 'wide',
      of: ({ active }) => (
        <Tag tone={active ? 'ok' : 'off'}>{active ? t('state.active') : t('state.inactive')}</Tag>
      ),
    },
  ];
}
