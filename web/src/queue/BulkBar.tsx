import { IconCheck, IconUserCheck, IconUserPlus } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/use-session';
import css from './bulk.module.css';
import { type Acts } from './use-acts';
import { type Choosing } from './use-chosen';

const PersonDialog = lazy(() =>
  import('./PersonDialog').then((it) => ({ default: it.PersonDialog })),
);
const Refused = lazy(() => import('./Refused').then((it) => ({ default: it.Refused })));

/** What can be done to all that have a tick, at once. */
export function BulkBar({ acts, chosen }: { acts: Acts; chosen: Choosing }) {
  const { t } = useTranslation('queue');
  const mayAssign = useMay('incident:assign');
  const count = chosen.ticked.size;
  return (
    <>
      <span className="sr" role="status">
        {count > 0 ? t('chosen', { count }) : ''}
      </span>
      {count > 0 ? (
        <div className={css.bulk} role="region" aria-label={t('chosen', { count })}>
          <b className="num" aria-hidden="true">
            {t('chosen', { count })}
          </b>
          <button type="button" disabled={acts.busy} onClick={() => void acts.act('acknowledge')}>
            <IconCheck size={16} aria-hidden />
            {t('act.acknowledge')}
            <kbd>E</kbd>
          </button>
          {mayAssign ? (
            <>
              <button type="button" disabled={acts.busy} onClick={() => void acts.act('take')}>
                <IconUserCheck size={16} aria-hidden />
                {t('act.take')}
                <kbd>A</kbd>
              </button>
              <button type="button" disabled={acts.busy} onClick={acts.choosePerson}>
                <IconUserPlus size={16} aria-hidden />
                {t('act.assign')}
                <kbd>S</kbd>
              </button>
            </>
          ) : null}
          <button type="button" onClick={chosen.untick}>
            {t('untick')}
            <kbd>Esc</kbd>
          </button>
        </div>
      ) : null}
      <Suspense fallback={null}>
        {acts.choosing ? <PersonDialog acts={acts} /> : null}
        {acts.refused ? <Refused acts={acts} refused={acts.refused} /> : null}
      </Suspense>
    </>
  );
}
