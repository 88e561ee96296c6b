import { NativeSelect, Switch } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Agency, useAgencyRegister } from '../../api/agencies';
import { answered, desk } from '../../api/desk';
import { useMay } from '../../api/use-session';
import { Failed } from '../../ui/Failed';
import { AGENCY_KINDS, type AgencyKind } from '../agency-kinds';
import { ImportPage } from '../import/ImportPage';
import { RegisterActs } from '../import/RegisterActs';
import { For } from '../kit/For';
import kit from '../kit/kit.module.css';
import { NothingFound } from '../kit/NothingFound';
import { Opened } from '../kit/Opened';
import { SectionHead } from '../kit/SectionHead';
import { Words } from '../kit/Words';
import { FROM_FILE, NEW, useAdminSearch } from '../search';
import { AgencyForm } from './AgencyForm';
import { AgencyTree } from './AgencyTree';
import { treeOf } from './tree';

export const AgenciesSection = () => (
  <For permission="register:read">
    <ListOrImport />
  </For>
);

function ListOrImport() {
  const { search, set } = useAdminSearch();
  const mayWrite = useMay('register:write');
  if (search.open !== FROM_FILE || !mayWrite) return <Agencies />;
  return <ImportPage register="agencies" close={() => set({ open: undefined })} />;
}

const readOne = (code: string) =>
  answered(desk.GET('/api/v1/agencies/{code}', { params: { path: { code } } }));

/** Some two hundred: all of them are there, so that the tree is whole and searching is at once. */
function Agencies() {
  const { t } = useTranslation('admin');
  const { search, set } = useAdminSearch();
  const { open, q = '' } = search;
  const register = useAgencyRegister();
  const agencies = register.data;
  const [isAll, setAll] = useState(false);
  const kind = AGENCY_KINDS.find((one) => one === search.state);
  const tree = useMemo(() => {
    const fits = (agency: Agency) =>
      (isAll || agency.active) && (kind === undefined || agency.kind === kind);
    return agencies ? treeOf([...agencies.values()], q, fits) : null;
  }, [agencies, q, kind, isAll]);
  const close = () => set({ open: undefined });
  return (
    <>
      <SectionHead title={t('agencies.title')} lead={t('agencies.lead')}>
        <RegisterActs add={t('agencies.add')} />
      </SectionHead>
      <div className={kit.bar}>
        <Words label={t('agencies.find')} />
        <NativeSelect
          aria-label={t('agencies.kind')}
          value={kind ?? ''}
          onChange={({ target }) => set({ state: target.value })}
          data={[
            { value: '', label: t('agencies.allKinds') },
            ...AGENCY_KINDS.map((value: AgencyKind) => ({ value, label: t(`kind.${value}`) })),
          ]}
        />
        <Switch
          label={t('agencies.all')}
          checked={isAll}
          onChange={({ target }) => setAll(target.checked)}
        />
      </div>
      <div className={kit.body}>
        {register.error && !tree ? (
          <Failed error={register.error} again={() => void register.refetch()} />
        ) : (
          <AgencyTree tree={tree} open={(code) => set({ open: code })} current={open} />
        )}
        {tree?.length === 0 ? (
          <NothingFound clear={() => set({ q: undefined, state: undefined })} />
        ) : null}
      </div>
      {open === NEW ? <AgencyForm close={close} /> : null}
      <Opened kind="agency" read={readOne} form={AgencyForm} />
    </>
  );
}
