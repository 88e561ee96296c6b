import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import css from './queue.module.css';
import { type Sort } from './search';

interface Props {
  readonly by: Sort | undefined;
  readonly sort: (sort: Sort) => void;
  /** Whether all, some or none of the rows have a tick. */
  readonly ticked: 'all' | 'some' | 'none';
  readonly tickAll: (on: boolean) => void;
}

type Name =
  'severity' | 'code' | 'incident' | 'status' | 'deadline' | 'handler' | 'lead' | 'reported';

const COLUMNS: readonly (readonly [Name, Sort?])[] = [
  ['severity', '-severity'],
  ['code'],
  ['incident'],
  ['status'],
  ['deadline', 'dueAt'],
  ['handler'],
  ['lead'],
  ['reported', '-reportedAt'],
];

export const TableHead = memo(function TableHead({ by, sort, ticked, tickAll }: Props) {
  const { t } = useTranslation('queue');
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className={css.tickCell}>
          <input
            type="checkbox"
            aria-label={t('tickAll')}
            checked={ticked === 'all'}
            ref={(box) => {
              if (box) box.indeterminate = ticked === 'some';
            }}
            onChange={({ target }) => tickAll(target.checked)}
          />
        </th>
        {COLUMNS.map(([name, sorts]) => (
          <Column key={name} {...{ name, sorts, by, sort }} label={t(`column.${name}`)} />
        ))}
      </tr>
    </thead>
  );
});

interface ColumnProps extends Pick<Props, 'by' | 'sort'> {
  readonly name: Name;
  readonly label: string;
  readonly sorts: Sort | undefined;
}

function Column({ name, label, sorts, by, sort }: ColumnProps) {
  const className = css[`${name}Cell`];
  if (!sorts) {
    return (
      <th scope="col" className={className}>
        {label}
      </th>
    );
  }
  const direction = sorts.startsWith('-') ? 'descending' : 'ascending';
  const isOn = by === sorts;
  return (
    <th scope="col" className={className} aria-sort={isOn ? direction : 'none'}>
      <button type="button" onClick={() => sort(sorts)}>
        {label}
        <span aria-hidden="true" className={css.arrow} data-on={isOn || undefined}>
          {direction === 'ascending' ? '↑' : '↓'}
        </span>
      </button>
    </th>
  );
}
