import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useReason } from '../../ui/Failed';
import css from './kit.module.css';

interface Props {
  readonly tone?: 'warn' | 'bad' | 'ok';
  readonly children: ReactNode;
}

const ICONS = { warn: IconInfoCircle, bad: IconAlertTriangle, ok: IconCheck };

export function Notice({ tone = 'warn', children }: Props) {
  const Icon = ICONS[tone];
  return (
    <div className={css.alert} data-tone={tone}>
      <Icon size={19} aria-hidden />
      <div>{children}</div>
    </div>
  );
}

/** Why something did not go, read out at once. */
export function Wrong({ error }: { error: unknown }) {
  const reason = useReason(error);
  return <div role="alert">{error === null ? null : <Notice tone="bad">{reason}</Notice>}</div>;
}
