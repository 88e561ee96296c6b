import { Button, Skeleton } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../ui/Failed';
import css from './table.module.css';
import { type Pages } from './use-pages';

export interface Column<Row> {
  readonly key: string;
  readonly name: string;
  readonly of: (row: Row) => ReactNode;
  readonly width?: number;
  /** Left out below this width of the table, in steps that the styles know. */
  readonly from?: 'middle' | 'wide';
}

interface Props<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly list: Pages<Row>;
  readonly keyOf: (row: Row) => string;
  readonly open?: ((row: Row) => void) | undefined;
  readonly current?: string | undefined;
  readonly empty: ReactNode;
  /** What the desk did itself; a register of what people wrote says that each change is kept. */
  readonly isLog?: boolean;
}

const SHAPE = [0, 1, 2, 3, 4, 5];

/** A list as a table; on a phone each row is a card with the names of its parts. The first column opens the row. */
export function DataTable<Row>(props: Props<Row>) {
  const { label, columns, list, keyOf, open, current, empty, isLog = false } = props;
  const { t } = useTranslation('admin');
  if (list.error && !list.rows) return <Failed error={list.error} again={list.again} />;
  if (!list.rows) {
    return (
      <div className={css.loading} aria-busy="true">
        {SHAPE.map((n) => (
          <Skeleton key={n} height={22} />
        ))}
      </div>
    );
  }
  if (list.rows.length === 0) return <>{empty}</>;
  return (
    <div className={css.holder}>
      <table className={css.table} role="table" aria-label={label}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ key, name, width, from }) => (
              <th key={key} role="columnheader" scope="col" data-from={from} style={{ width }}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {list.rows.map((row) => (
            <Line key={keyOf(row)} {...{ row, columns, open }} isCurrent={current === keyOf(row)} />
          ))}
        </tbody>
      </table>
      {list.more ? (
        <Button variant="default" m="md" loading={list.isLoadingMore} onClick={list.more}>
          {t('act.more')}
        </Button>
      ) : null}
      <p className={css.foot}>
        <span className="num">
          {list.more
            ? t('state.shownSoFar', { count: list.rows.length })
            : t('state.shown', { count: list.rows.length })}
        </span>
        {isLog ? null : ` · ${t('state.audited')}`}
      </p>
    </div>
  );
}

interface LineProps<Row> extends Pick<Props<Row>, 'columns' | 'open'> {
  readonly row: Row;
  readonly isCurrent: boolean;
}

function Line<Row>({ row, columns, open, isCurrent }: LineProps<Row>) {
  return (
    <tr
      role="row"
      aria-current={isCurrent ? 'true' : undefined}
      data-opens={open ? '' : undefined}
      onClick={open ? () => open(row) : undefined}
    >
      {columns.map(({ key, name, from, of }, i) => (
        <td key={key} role="cell" data-name={i === 0 ? undefined : name} data-from={from}>
          {i === 0 && open ? (
            <button
              type="button"
              className={css.opener}
              onClick={(event) => {
                event.stopPropagation();
                open(row);
              }}
            >
              {of(row)}
            </button>
          ) : (
            of(row)
          )}
        </td>
      ))}
    </tr>
  );
}
