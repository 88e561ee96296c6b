import { Button, NativeSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../../api/agencies';
import { answered, desk, got } from '../../api/desk';
import { Empty } from '../../ui/Empty';
import { type Column, DataTable } from '../kit/DataTable';
import { For } from '../kit/For';
import kit from '../kit/kit.module.css';
import { Opened } from '../kit/Opened';
import { SectionHead } from '../kit/SectionHead';
import { usePages } from '../kit/use-pages';
import { NEW, useAdminSearch } from '../search';
import { type Source } from './mapping';
import { NewSourceForm } from './NewSourceForm';
import { isProgram, PROGRAM_NAMES, PROGRAMS } from './payloads';
import { SourceForm } from './SourceForm';
import { useUnusedKeys } from './use-alert-keys';

export const IntakeSection = () => (
  <For permission="register:write">
    <Sources />
  </For>
);

const readOne = (id: string) =>
  answered(desk.GET('/api/v1/intake/sources/{id}', { params: { path: { id } } }));

/** The monitoring programs whose alerts become reports. */
function Sources() {
  const { t } = useTranslation('admin');
  const { search, set } = useAdminSearch();
  const { open } = search;
  const program = PROGRAMS.find((one) => one === search.state);
  const list = usePages<Source>(['intake-sources', program], (page) => {
    const query = { ...page, ...(program && { program }) };
    return got(desk.GET('/api/v1/intake/sources', { params: { query } }));
  });
  const isReady = useUnusedKeys() !== undefined;
  const close = () => set({ open: undefined });
  const add = (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => set({ open: NEW })}>
      {t('intake.add')}
    </Button>
  );
  return (
    <>
      <SectionHead title={t('intake.title')} lead={t('intake.lead')}>
        {add}
      </SectionHead>
      <div className={kit.bar}>
        <NativeSelect
          aria-label={t('intake.program')}
          value={program ?? ''}
          onChange={({ target }) => set({ state: target.value })}
          data={[
            { value: '', label: t('intake.allPrograms') },
            ...PROGRAMS.map((value) => ({ value, label: PROGRAM_NAMES[value] })),
          ]}
        />
      </div>
      <DataTable
        label={t('intake.title')}
        columns={useColumns()}
        list={list}
        keyOf={({ id }) => id}
        open={({ id }) => set({ open: id })}
        current={open}
        empty={
          <Empty title={t('intake.empty')}>
            <p>{t('intake.emptyLead')}</p>
            {add}
          </Empty>
        }
      />
      {open === NEW && isReady ? <NewSourceForm close={close} /> : null}
      <Opened kind="intake-sources" read={readOne} form={SourceForm} />
    </>
  );
}

function useColumns(): readonly Column<Source>[] {
  const { t } = useTranslation('admin');
  const agencyName = useAgencyName();
  return [
    {
      key: 'name',
      name: t('intake.name'),
      of: ({ name, program }) => (
        <>
          {name}
          <small>{isProgram(program) ? PROGRAM_NAMES[program] : program}</small>
        </>
      ),
    },
    { key: 'agency', name: t('keys.agency'), of: ({ agency }) => agencyName(agency) },
    {
      key: 'rules',
      name: t('intake.mapping'),
      width: 280,
      from: 'middle',
      of: ({ rules, otherwise }) =>
        `${t('intake.rules', { count: rules.length })}; ${
          otherwise ? t('intake.restReported') : t('intake.restIgnored')
        }`,
    },
    {
      key: 'limit',
      name: t('intake.hourlyLimit'),
      width: 150,
      from: 'wide',
      of: ({ hourlyLimit }) => (
        <span className="num">{t('intake.perHour', { count: hourlyLimit })}</span>
      ),
    },
  ];
}
