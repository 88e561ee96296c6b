import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type DeadlineWords, useDeadlineWords } from '../ui/DeadlineChip';
import { type Severity } from '../ui/severities';
import { type Status } from './search';

/** What all rows say in the same words, looked up once. */
export interface RowWords {
  readonly deadline: DeadlineWords;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly waiting: string;
  readonly nobody: string;
  /** With `{}` for the code. */
  readonly tick: string;
}

export function useRowWords(): RowWords {
  const { t } = useTranslation('queue');
  const { t: common } = useTranslation('common');
  const deadline = useDeadlineWords();
  return useMemo(
    () => ({
      deadline,
      severity: common('severity', { returnObjects: true }),
      status: common('status', { returnObjects: true }),
      waiting: common('waitingForUnit'),
      nobody: t('nobody'),
      tick: t('tick', { code: '{}' }),
    }),
    [deadline, common, t],
  );
}
