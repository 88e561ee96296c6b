import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { said } from '../../i18n';
import { Empty } from '../../ui/Empty';
import { AGENCY_KINDS } from '../agency-kinds';
import { type Column, DataTable } from '../kit/DataTable';
import { Tag } from '../kit/Tag';
import css from './import.module.css';
import { type ImportedRow, spoken, TONES } from './outcomes';

const PAGE = 100;
const ROLES = ['none', 'supporting', 'critical'] as const;

/** The rows of the file with what becomes of each. A hundred at a time: a file has five thousand. */
export function RowsTable({ rows }: { rows: readonly ImportedRow[] }) {
  const { t } = useTranslation('admin');
  const [most, setMost] = useState(PAGE);
  const list = {
    ...{ rows: rows.slice(0, most), error: null, again: () => undefined, isLoadingMore: false },
    more: rows.length > most ? () => setMost(most + PAGE) : null,
  };
  return (
    <DataTable
      label={t('importing.rows')}
      columns={useColumns()}
      list={list}
      keyOf={({ row }) => String(row)}
      empty={<Empty title={t('importing.noRows')} />}
    />
  );
}

function useColumns(): readonly Column<ImportedRow>[] {
  const { t } = useTranslation('admin');
  return [
    {
      key: 'entry',
      name: t('importing.entry'),
      width: 340,
      of: ({ row, code, name }) => (
        <>
          <span className={css.number}>{t('importing.row', { row })}</span>{' '}
          {name === '' ? t('importing.nameless') : name}
          <small>{code === '' ? t('importing.codeless') : code}</small>
        </>
      ),
    },
    {
      key: 'outcome',
      name: t('importing.result'),
      width: 140,
      of: ({ outcome }) => <Tag tone={TONES[outcome]}>{t(`importing.outcome.${outcome}`)}</Tag>,
    },
    { key: 'detail', name: t('importing.detail'), of: (row) => <Details row={row} /> },
  ];
}

function Details({ row: { outcome, errors, changes } }: { row: ImportedRow }) {
  const { t, i18n } = useTranslation('admin');
  const words = useWords();
  if (errors.length > 0) {
    return (
      <ul className={css.details}>
        {errors.map(({ column, header, value, message }) => (
          <li key={column} data-wrong>
            <b>{said(header, i18n.language)}</b>{' '}
            {value === '' ? <i>{t('importing.empty')}</i> : <q>{value}</q>}:{' '}
            {said(message, i18n.language)}
          </li>
        ))}
      </ul>
    );
  }
  if (outcome !== 'update')
    return outcome === 'error' ? null : (
      <span className={css.quiet}>{t(`importing.does.${outcome}`)}</span>
    );
  return (
    <ul className={css.details}>
      {changes.map(({ field, from, to }) => (
        <li key={field}>
          <b>{t(`importing.field.${field}`, { defaultValue: field })}</b>:{' '}
          <s>{spoken(from, words)}</s> → {spoken(to, words)}
        </li>
      ))}
    </ul>
  );
}

function useWords() {
  const { t } = useTranslation('admin');
  return {
    ...{ yes: t('importing.yes'), no: t('importing.no'), nothing: t('importing.empty') },
    of: (value: string) => {
      const kind = AGENCY_KINDS.find((one) => one === value);
      if (kind) return t(`kind.${kind}`);
      const role = ROLES.find((one) => one === value);
      return role ? t(`importing.role.${role}`) : value;
    },
  };
}
