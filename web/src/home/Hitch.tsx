import { IconAlertTriangle, IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useReason } from '../ui/Failed';
import { wall } from '../ui/times';
import css from './asked.module.css';
import { type Reply } from './use-reply';

/** Why a reply did not go; what was written stays. */
export function Hitch({ error, stale }: Pick<Reply, 'error' | 'stale'>) {
  const { t } = useTranslation('home');
  const reason = useReason(error);
  const last = stale?.changes.at(-1);
  const moved = t('stale', {
    who: last?.by ?? t('staleSomebody'),
    at: wall(last?.at ?? Date.now()),
  });
  const Icon = stale ? IconHistory : IconAlertTriangle;
  return (
    <div role="alert">
      {error === null ? null : (
        <p className={css.hitch} data-stale={stale !== null || undefined}>
          <Icon size={18} aria-hidden />
          {stale ? moved : reason}
        </p>
      )}
    </div>
  );
}
