import { Button } from '@mantine/core';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { DutyPhone } from '../ui/DutyPhone';
import { kindOf } from './kinds';
import { go, sentPath } from './navigation';
import { outbox } from './outbox';
import css from './report.module.css';
import { shelf } from './shelf';

/** The report waits for the network; when it has gone, one is taken to its case. */
export function KeptStep({ parcel, onNew }: { parcel: string; onNew: () => void }) {
  const { t } = useTranslation('report');
  const { parcels } = useSyncExternalStore(outbox.watch, outbox.standing);
  const kept = parcels.find(({ key }) => key === parcel);
  useEffect(() => {
    if (kept?.code === undefined) return;
    const path = sentPath(kept.code, kindOf(kept.body.category));
    void outbox.drop(kept.key).then(() => go(path, 'replaced'));
  }, [kept]);
  return (
    <>
      <p className={css.lead}>
        {t(shelf.isFleeting('parcels', parcel) ? 'kept.leadFleeting' : 'kept.lead')}
      </p>
      <p>{t('kept.urgent')}</p>
      <div className={css.submit}>
        <DutyPhone />
        <Button variant="default" size="md" onClick={onNew}>
          {t('track.another')}
        </Button>
      </div>
    </>
  );
}
