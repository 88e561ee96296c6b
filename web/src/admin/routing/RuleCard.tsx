import { ActionIcon } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconGripVertical,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { type DragEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { said } from '../../i18n';
import { Tag } from '../kit/Tag';
import { isOther } from './edit-rules';
import { type Modifier, type Rule } from './routing-api';
import css from './rules.module.css';
import { useBasisText } from './use-basis-text';
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
  readonly drag?: Drag;
}

/** A rule may be taken by its handle and let go on another, whose place it takes. */
export interface Drag {
  readonly isTarget: boolean;
  readonly take: () => void;
  readonly over: () => void;
  readonly drop: () => void;
  readonly leave: () => void;
}

export function RuleCard({ row, place, before, findings, decides, drag, ...acts }: Props) {
  const { t, i18n } = useTranslation('admin');
  const basisText = useBasisText();
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
      data-target={drag?.isTarget ? '' : undefined}
      onKeyDown={press}
      {...(drag && dropsOf(drag))}
    >
      {drag ? <Handle drag={drag} name={t('rule.drag', { id: row.id })} /> : null}
      {place === null ? null : <span className={css.place}>{place}</span>}
      <div className={css.text}>
        <RuleSentence row={row} />
        <p className={css.why}>
          <span className={css.id}>{row.id}</span> {said(row.why, i18n.language)}
          {row.basis === null || row.basis === '' ? null : ` (${basisText(row.basis)})`}
        </p>
        <p className={css.marks}>
          {before === null ? <Tag tone="ok">{t('rule.new')}</Tag> : null}
          {before && isOther(row, before) ? <Tag tone="warn">{t('rule.changed')}</Tag> : null}
        </p>
        <ul className={css.findings}>
          {findings.map(([at, detail]) => (
            <li key={at}>{detail}</li>
          ))}
        </ul>
      </div>
      {decides ? (
        <span className={css.decides}>
          <Tag tone="ok">{t('rule.decides')}</Tag>
        </span>
      ) : null}
      {acts.edit ? <RowActs id={row.id} {...acts} /> : null}
    </li>
  );
}

const dropsOf = ({ over, drop }: Drag) => ({
  onDragOver: (event: DragEvent) => {
    event.preventDefault();
    over();
  },
  onDrop: (event: DragEvent) => {
    event.preventDefault();
    drop();
  },
});

/** For the mouse; the arrows beside it and Alt with the arrows of the keyboard do the same. */
const Handle = ({ drag, name }: { drag: Drag; name: string }) => (
  <span
    className={css.handle}
    title={name}
    draggable
    onDragStart={(event) => {
      // Firefox drags nothing that carries nothing.
      event.dataTransfer.setData('text/plain', name);
      event.dataTransfer.effectAllowed = 'move';
      drag.take();
    }}
    onDragEnd={drag.leave}
  >
    <IconGripVertical size={18} aria-hidden />
  </span>
);

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
