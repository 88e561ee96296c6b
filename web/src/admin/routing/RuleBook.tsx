import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  emptyModifier,
  emptyRule,
  findingsOf,
  moved,
  ordered,
  replaced,
  without,
} from './edit-rules';
import { type Modifier, type RoutingEdit, type Rule } from './routing-api';
import css from './rules.module.css';
import { type Drag, RuleCard } from './RuleCard';
import { RuleForm } from './RuleForm';

interface Props {
  readonly edit: RoutingEdit;
  /** To tell what differs from it. */
  readonly inForce?: RoutingEdit | null;
  readonly faults: ReadonlyMap<string, string>;
  /** The rows that decide the case on trial. */
  readonly decides: readonly string[];
  readonly change?: ((edit: RoutingEdit) => void) | undefined;
}

type Kind = 'rules' | 'modifiers';
interface Open {
  readonly kind: Kind;
  /** -1 for a new one. */
  readonly at: number;
}

/** The whole table as sentences, in order; when it is written, each can be moved, changed and taken out. */
export function RuleBook({ edit, inForce, faults, decides, change }: Props) {
  const { t } = useTranslation('admin');
  const [open, setOpen] = useState<Open | null>(null);
  const [said, say] = useState('');
  const [held, hold] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const put = (kind: Kind, rows: readonly (Rule | Modifier)[]) =>
    change?.(
      kind === 'rules'
        ? { ...edit, rules: ordered(rows as Rule[]) }
        : { ...edit, modifiers: rows as Modifier[] },
    );
  const move = (from: number, to: number) => {
    const id = edit.rules[from]?.id;
    if (!change || to < 0 || to >= edit.rules.length) return;
    change({ ...edit, rules: moved(edit.rules, from, to) });
    say(t('rule.moved', { id, place: to + 1 }));
  };
  const letGo = () => {
    hold(null);
    setOver(null);
  };
  const dragOf = (at: number): Drag => ({
    isTarget: held !== null && held !== at && over === at,
    take: () => hold(at),
    over: () => setOver(at),
    drop: () => {
      if (held !== null) move(held, at);
      letGo();
    },
    leave: letGo,
  });
  const partOf = (kind: Kind) => (
    <ol className={css.rules} data-kind={kind}>
      {edit[kind].map((row, i) => (
        <RuleCard
          key={row.id}
          row={row}
          place={kind === 'rules' ? i + 1 : null}
          before={inForce ? (inForce[kind].find(({ id }) => id === row.id) ?? null) : undefined}
          findings={findingsOf(faults, `/${kind}/${i}`)}
          decides={decides.includes(row.id)}
          {...(change && {
            edit: () => setOpen({ kind, at: i }),
            remove: () => put(kind, without<Rule | Modifier>(edit[kind], i)),
            ...(kind === 'rules' && {
              drag: dragOf(i),
              up: i > 0 ? () => move(i, i - 1) : null,
              down: i < edit.rules.length - 1 ? () => move(i, i + 1) : null,
            }),
          })}
        />
      ))}
    </ol>
  );
  const add = (kind: Kind, name: string) =>
    change ? (
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => setOpen({ kind, at: -1 })}
      >
        {name}
      </Button>
    ) : null;
  const opened =
    open && (edit[open.kind][open.at] ?? (open.kind === 'rules' ? emptyRule() : emptyModifier()));
  return (
    <div className={css.book}>
      <h2>{t('routing.rules')}</h2>
      {change ? <p className={css.keys}>{t('routing.keys')}</p> : null}
      {partOf('rules')}
      {add('rules', t('routing.addRule'))}
      <h2>{t('routing.modifiers')}</h2>
      {partOf('modifiers')}
      {add('modifiers', t('routing.addModifier'))}
      <span className="sr" role="status">
        {said}
      </span>
      {open && opened ? (
        <RuleForm
          key={`${open.kind} ${open.at}`}
          row={opened}
          taken={[...edit.rules, ...edit.modifiers]
            .map(({ id }) => id)
            .filter((id) => id !== opened.id)}
          findings={findingsOf(faults, `/${open.kind}/${open.at}`)}
          close={() => setOpen(null)}
          apply={(row) => {
            put(open.kind, replaced<Rule | Modifier>(edit[open.kind], open.at, row));
            setOpen(null);
          }}
        />
      ) : null}
    </div>
  );
}
