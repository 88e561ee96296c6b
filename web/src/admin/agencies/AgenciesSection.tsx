import { Button, NativeSelect, Switch } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Agency, useAgencies } from '../../api/agencies';
import { answered, desk } from '../../api/desk';
import { Empty } from '../../ui/Empty';
import { AGENCY_KINDS, type AgencyKind } from '../agency-kinds';
import { For } from '../kit/For';
import kit from '../kit/kit.module.css';
import { OpenDrawer } from '../kit/OpenDrawer';
import { SectionHead } from '../kit/SectionHead';
import { useOne } from '../kit/use-one';
import { Words } from '../kit/Words';
import { NEW, useAdminSearch } from '../search';
import { AgencyForm } from './AgencyForm';
import { AgencyTree } from './AgencyTree';
import { treeOf } from './tree';

export const AgenciesSection = () => (
  <For permission="register:read">
    <Agencies />
  </For>
);

const readOne = (code: string) =>
  answered(desk.GET('/api/v1/agencies/{code}', { params: { path: { code } } }));

/** Some two hundred: all of them are there, so that the tree is whole and searching is at once. */
function Agencies() {
  const { t } = useTranslation('admin');
  const { search, set } = useAdminSearch();
  const { open, q = '' } = search;
  const agencies = useAgencies();
  const [isAll, setAll] = useState(false);
  const kind = AGENCY_KINDS.find((one) => one === search.state);
  const tree = useMemo(() => {
    const fits = (agency: Agency) =>
      (isAll || agency.active) && (kind === undefined || agency.kind === kind);
    return agencies ? treeOf([...agencies.values()], q, fits) : null;
  }, [agencies, q, kind, isAll]);
  const asked = useOne('agency', open, readOne);
  const close = () => set({ open: undefined });
  return (
    <>
      <SectionHead title={t('agencies.title')} lead={t('agencies.lead')}>
        <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => set({ open: NEW })}>
          {t('agencies.add')}
        </Button>
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
        <AgencyTree tree={tree} open={(code) => set({ open: code })} current={open} />
        {tree?.length === 0 ? (
          <Empty title={t('state.emptySearch')}>
            <Button variant="default" onClick={() => set({ q: undefined, state: undefined })}>
              {t('state.clearSearch')}
            </Button>
          </Empty>
        ) : null}
      </div>
      {open === NEW ? <AgencyForm close={close} /> : null}
      {open !== undefined && open !== NEW ? (
        <OpenDrawer asked={asked} close={close}>
          {(one) => (
            <AgencyForm
              key={one.etag}
              one={one}
              close={close}
              reread={() => void asked.refetch()}
            />
          )}
        </OpenDrawer>
      ) : null}
    </>
  );
}
