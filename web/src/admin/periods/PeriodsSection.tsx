import { Button, Skeleton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, desk, got } from '../../api/desk';
import { useMay } from '../../api/use-session';
import { Empty } from '../../ui/Empty';
import { Failed } from '../../ui/Failed';
import { For } from '../kit/For';
import kit from '../kit/kit.module.css';
import { OpenDrawer } from '../kit/OpenDrawer';
import { SectionHead } from '../kit/SectionHead';
import { useOne } from '../kit/use-one';
import { NEW, useAdminSearch } from '../search';
import { PeriodForm } from './PeriodForm';
import { PeriodLine } from './PeriodLine';
import { type Period } from './spans';

export const PeriodsSection = () => (
  <For permission="register:read">
    <Periods />
  </For>
);

/** All of them: some dozens in five years, and only together do they show where they meet. */
async function readAll(): Promise<Period[]> {
  const all: Period[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: 200, ...(cursor !== undefined && { cursor }) };
    const page = await got(desk.GET('/api/v1/periods', { params: { query } }));
    all.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return all;
}

const readOne = (code: string) =>
  answered(desk.GET('/api/v1/periods/{code}', { params: { path: { code } } }));

function Periods() {
  const { t } = useTranslation('admin');
  const mayWrite = useMay('register:write');
  const { search, set } = useAdminSearch();
  const { open } = search;
  const list = useQuery({ queryKey: ['periods', 'all'], queryFn: readAll });
  const asked = useOne('periods', open, readOne);
  const close = () => set({ open: undefined });
  const saved = (year = search.state) => set({ open: undefined, state: year });
  const add = mayWrite ? (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => set({ open: NEW })}>
      {t('periods.add')}
    </Button>
  ) : null;
  const all = list.data;
  return (
    <>
      <SectionHead title={t('periods.title')} lead={t('periods.lead')}>
        {add}
      </SectionHead>
      <div className={kit.body}>
        {all ? (
          all.length > 0 ? (
            <PeriodLine all={all} open={(code) => set({ open: code })} current={open} />
          ) : (
            <Empty title={t('periods.empty')}>{add}</Empty>
          )
        ) : list.error ? (
          <Failed error={list.error} again={() => void list.refetch()} />
        ) : (
          <Skeleton height={420} radius="lg" />
        )}
      </div>
      {open === NEW && mayWrite ? <PeriodForm all={all ?? []} {...{ close, saved }} /> : null}
      {open !== undefined && open !== NEW ? (
        <OpenDrawer asked={asked} close={close}>
          {(one) => (
            <PeriodForm
              key={one.etag}
              one={one}
              all={all ?? []}
              {...{ close, saved }}
              reread={() => void asked.refetch()}
            />
          )}
        </OpenDrawer>
      ) : null}
    </>
  );
}
