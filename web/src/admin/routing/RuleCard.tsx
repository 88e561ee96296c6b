import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { said } from '../../i18n';
import { Tag } from '../kit/Tag';
import { isOther } from './edit-rules';
import { type Modifier, type Rule } from './routing-api';
import css from './rules.module.css';
import { RuleSentence } from './RuleSentence';

interface Props {
  readonly row: Rule | Modifier;
  readonly place: number | null;
  /** The same row as it is in force, `null` where it is new; not given where nothing is compared. */
  readonly before?: Rule | Modifier | null | undefined;
  readonly findings: readonly (readonly [string, string])[];
  readonly decides: boolean;
  readonly edit?: () => void;
  readonly remove?: () => void;
  readonly up?: (() => void) | null;
  readonly down?: (() => void) | null;
}

export function RuleCard({ row, place, before, findings, decides, ...acts }: Props) {
  const { t, i18n } = useTranslation('admin');
  const press = (event: KeyboardEvent) => {
    if (!event.altKey) return;
    const move = event.key === 'ArrowUp' ? acts.up : event.key === 'ArrowDown' ? acts.down : null;
    if (!move) return;
    event.preventDefault();
    move();
  };
  return (
    <li
      className={css.rule}
      data-decides={decides ? '' : undefined}
      data-wrong={findings.length > 0 ? '' : undefined}
      onKeyDown={press}
    >
      {place === null ? null : <span className={css.place}>{place}</span>}
      <div className={css.text}>
        <RuleSentence row={row} />
        <p className={css.why}>
          <span className={css.id}>{row.id}</span>
          {said(row.why, i18n.language)}
          {row.basis === null || row.basis === '' ? null : ` (${row.basis})`}
        </p>
        <p className={css.marks}>
          {before === null ? <Tag tone="ok">{t('rule.new')}</Tag> : null}
          {before && isOther(row, before) ? <Tag tone="warn">{t('rule.changed')}</Tag> : null}
          {decides ? <Tag tone="ok">{t('rule.decides')}</Tag> : null}
        </p>
        <ul className={css.findings}>
          {findings.map(([at, detail]) => (
            <li key={at}>{detail}</li>
          ))}
        </ul>
      </div>
      {acts.edit ? <RowActs id={row.id} {...acts} /> : null}
    </li>
  );
}

function RowActs({
  id,
  up,
  down,
  edit,
  remove,
}: { id: string } & Pick<Props, 'up' | 'down' | 'edit' | 'remove'>) {
  const { t } = useTranslation('admin');
  const all = [
    ...(up === undefined ? [] : [['up', IconArrowUp, up] as const]),
    ...(down === undefined ? [] : [['down', IconArrowDown, down] as const]),
    ['edit', IconPencil, edit] as const,
    ['remove', IconTrash, remove] as const,
  ];
  return (
    <div className={css.acts}>
      {all.map(([name, Icon, act]) => (
        <ActionIcon
          key={name}
          variant="subtle"
          color="gray"
          size={40}
          aria-label={t(`rule.${name}`, { id })}
          disabled={!act}
          onClick={() => act?.()}
        >
          <Icon size={18} aria-hidden />
        </ActionIcon>
      ))}
    </div>
  );
}
