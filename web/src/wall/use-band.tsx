import { IconKey, IconLogin2 } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem';
import { screenKey } from '../api/screen-key';
import { useSession } from '../api/use-session';
import { useReason } from '../ui/Failed';
import { span, type Units } from '../ui/times';
import { type Freshness } from './scenes';
import css from './head.module.css';

interface Props {
  readonly age: number;
  readonly freshness: Freshness;
  /** Why there is nothing new; null while there is. */
  readonly error: Error | null;
  readonly hasFigures: boolean;
  readonly connect: () => void;
}

/** Over the whole width: that what is shown is old, or why nothing is, and what somebody can do who is there. Null: all is well. */
export function useBand({ age, freshness, error, hasFigures, connect }: Props): ReactNode {
  const { t } = useTranslation('dashboard');
  const { t: common } = useTranslation('common');
  const { state } = useSession();
  const reason = useReason(error);
  const units: Units = common('unit', { returnObjects: true });
  if (screenKey() !== null && problemOf(error)?.status === 401) {
    return (
      <button type="button" className={css.band} onClick={connect}>
        <IconKey aria-hidden />
        {t('wall.refused')}
      </button>
    );
  }
  if (screenKey() === null && state === 'ended') {
    return (
      <a className={css.band} href="/dang-nhap?to=%2Fman-hinh-lon">
        <IconLogin2 aria-hidden />
        {t('wall.ended')}
      </a>
    );
  }
  if (!hasFigures && error) {
    return (
      <p className={css.band} role="alert">
        {t('wall.unread', { reason })}
      </p>
    );
  }
  if (freshness === 'fresh') return null;
  return (
    <p className={css.band} role="alert">
      {t(freshness === 'late' ? 'wall.late' : 'wall.stale', { span: span(age, units) })}
    </p>
  );
}
