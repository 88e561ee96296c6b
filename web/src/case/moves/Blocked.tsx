import { IconLock } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import css from './moves.module.css';
import { type PossibleMove } from './moves';

interface Props {
  readonly blocked: readonly PossibleMove[];
  readonly unfit: readonly PossibleMove[];
}

/** What is somebody's to do but not now: why, and where what stands in the way is removed. */
export function Blocked({ blocked, unfit }: Props) {
  const { t } = useTranslation('case');
  return (
    <>
      {blocked.length > 0 ? (
        <ul className={css.blocked}>
          {blocked.map((move) => (
            <BlockedMove key={move.event} move={move} />
          ))}
        </ul>
      ) : null}
      {unfit.length > 0 ? (
        <details className={css.unfit}>
          <summary>{t('moves.unfit', { count: unfit.length })}</summary>
          <ul className={css.blocked}>
            {unfit.map((move) => (
              <BlockedMove key={move.event} move={move} />
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function BlockedMove({ move: { event, blockedBy } }: { move: PossibleMove }) {
  const { t } = useTranslation('case');
  const { code } = useParams({ from: '/inside/su-co/$code' });
  return (
    <li>
      <IconLock size={16} aria-hidden />
      <span>
        <b>{t(`event.${event}`)}</b>
        {': '}
        {blockedBy.map((guard) => t(`guard.${guard}`)).join(', ')}
        {blockedBy.includes('mandatoryTasksDone') ? (
          <>
            {' · '}
            <Link to="/su-co/$code" params={{ code }} search={{ tab: 'tasks' }}>
              {t('moves.seeTasks')}
            </Link>
          </>
        ) : null}
      </span>
    </li>
  );
}
