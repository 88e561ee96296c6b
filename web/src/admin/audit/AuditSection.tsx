import { Button, Skeleton } from '@mantine/core';
import { IconDownload, IconShieldCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got, type Schemas } from '../../api/desk';
import { Failed } from '../../ui/Failed';
import { wall } from '../../ui/times';
import { type Column, DataTable } from '../kit/DataTable';
import { For } from '../kit/For';
import { DayField } from '../../ui/dates/DayField';
import kit from '../kit/kit.module.css';
import { Notice, Wrong } from '../kit/Notice';
import { SectionHead } from '../kit/SectionHead';
import { usePages } from '../kit/use-pages';
import { useSave } from '../kit/use-save';
import { Empty } from '../../ui/Empty';
import css from './audit.module.css';
import { faultAt } from '../kit/places';

type Checkpoint = Schemas['CheckpointDto'];

export const AuditSection = () => (
  <For permission="audit:verify">
    <Audit />
  </For>
);

/** Whether the record is whole, what was sealed when, and the record to take along. */
function Audit() {
  const { t } = useTranslation('admin');
  const list = usePages<Checkpoint>(['checkpoints'], (page) =>
    got(desk.GET('/api/v1/audit/checkpoints', { params: { query: page } })),
  );
  return (
    <>
      <SectionHead title={t('audit.title')} lead={t('audit.lead')} />
      <div className={css.parts}>
        <Verification />
        <Export />
      </div>
      <div className={kit.bar}>
        <h2 className={css.h2}>{t('audit.checkpoints')}</h2>
      </div>
      <DataTable
        label={t('audit.checkpoints')}
        columns={useColumns()}
        isLog
        list={list}
        keyOf={({ sequence }) => String(sequence)}
        empty={<Empty title={t('audit.noCheckpoints')} />}
      />
    </>
  );
}

function Verification() {
  const { t } = useTranslation('admin');
  const { data, error, isFetching, refetch, dataUpdatedAt } = useQuery({
    queryKey: ['audit-verification'],
    queryFn: () => got(desk.GET('/api/v1/audit/verify')),
    staleTime: Infinity,
  });
  return (
    <section className={kit.card} aria-live="polite">
      <h2>{t('audit.verify')}</h2>
      {error && !data ? <Failed error={error} /> : null}
      {data ? (
        <Notice tone={data.valid ? 'ok' : 'bad'}>
          <p>
            <b>{data.valid ? t('audit.whole') : t('audit.broken')}</b>
          </p>
          <span className="num">
            {t('audit.counted', { incidents: data.incidents, events: data.events })}
          </span>
          {data.firstBroken ? (
            <p>
              {t('audit.firstBroken', {
                where: data.firstBroken.incident ?? `#${data.firstBroken.checkpoint ?? ''}`,
                sequence: data.firstBroken.sequence ?? '',
              })}{' '}
              {t(`audit.fault.${data.firstBroken.fault}`)}
            </p>
          ) : null}
        </Notice>
      ) : error ? null : (
        <Skeleton height={78} />
      )}
      <div className={css.line}>
        <Button
          leftSection={<IconShieldCheck size={17} aria-hidden />}
          loading={isFetching}
          onClick={() => void refetch()}
        >
          {t('audit.again')}
        </Button>
        {data ? <span className="num">{t('audit.at', { at: wall(dataUpdatedAt) })}</span> : null}
      </div>
    </section>
  );
}

/** The file comes through the API's own client, for it needs the session; it is kept under its own name. */
function Export() {
  const { t } = useTranslation('admin');
  const saving = useSave();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const run = () =>
    saving.run(async () => {
      const query = {
        ...(from !== '' && { from: `${from}T00:00:00+07:00` }),
        ...(to !== '' && { to: `${to}T23:59:59+07:00` }),
      };
      const asked = desk.GET('/api/v1/audit/export', { params: { query }, parseAs: 'blob' });
      keep(await got(asked as never), 'audit.ndjson');
    });
  return (
    <section className={kit.card}>
      <h2>{t('audit.export')}</h2>
      <p className={kit.note}>{t('audit.exportLead')}</p>
      <div className={css.line}>
        <DayField
          label={t('audit.from')}
          value={from}
          onChange={setFrom}
          error={faultAt(saving.faults, '/from')}
        />
        <DayField
          label={t('audit.to')}
          value={to}
          onChange={setTo}
          error={faultAt(saving.faults, '/to')}
        />
        <Button
          variant="default"
          leftSection={<IconDownload size={17} aria-hidden />}
          loading={saving.busy}
          onClick={() => void run()}
        >
          {t('audit.download')}
        </Button>
      </div>
      <Wrong error={saving.faults.size > 0 ? null : saving.error} />
    </section>
  );
}

function keep(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

function useColumns(): readonly Column<Checkpoint>[] {
  const { t } = useTranslation('admin');
  return [
    {
      key: 'sequence',
      name: t('audit.number'),
      width: 110,
      of: ({ sequence }) => <span className="num">{sequence}</span>,
    },
    {
      key: 'at',
      name: t('audit.sealedAt'),
      width: 140,
      of: ({ at }) => <span className="num">{wall(at)}</span>,
    },
    {
      key: 'incidents',
      name: t('audit.incidents'),
      width: 110,
      of: ({ incidents }) => <span className="num">{incidents}</span>,
    },
    {
      key: 'events',
      name: t('audit.events'),
      width: 150,
      of: ({ events, added }) => <span className="num">{`${events} (+${added})`}</span>,
    },
    { key: 'hash', name: t('audit.hash'), from: 'middle', of: ({ hash }) => <code>{hash}</code> },
  ];
}
