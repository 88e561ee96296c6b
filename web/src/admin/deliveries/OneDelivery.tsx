import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { useMay } from '../../api/use-session';
import { Failed } from '../../ui/Failed';
import { wall } from '../../ui/times';
import { useSave } from '../kit/use-save';
import { ViewDrawer } from '../kit/ViewDrawer';
import { AttemptLog } from './AttemptLog';
import css from './deliveries.module.css';
import { DeliveryState } from './DeliveryState';
import { Target } from './Target';
import { useDeliveryWords } from './use-delivery-words';

/** One message: where it goes, every attempt, and once more. */
export function OneDelivery({ id, close }: { id: string; close: () => void }) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const { aboutText } = useDeliveryWords();
  const saving = useSave();
  const mayReplay = useMay('delivery:replay');
  const { data, error, refetch } = useQuery({
    queryKey: ['deliveries', 'one', id],
    queryFn: () => got(desk.GET('/api/v1/deliveries/{id}', { params: { path: { id } } })),
  });
  const replay = () =>
    saving.run(async () => {
      const body = { ids: [id] };
      const { replayed } = await got(desk.POST('/api/v1/deliveries/replay', { body }));
      notifications.show({ color: 'teal', message: t('delivery.replayed', { count: replayed }) });
      await client.invalidateQueries({ queryKey: ['deliveries'] });
    });
  return (
    <ViewDrawer title={data ? aboutText(data.subject) : t('deliveries.one')} close={close}>
      {error && !data ? <Failed error={error} again={() => void refetch()} /> : null}
      {data ? (
        <div className={css.holder}>
          <dl className={css.facts}>
            <div>
              <dt>{t('people.state')}</dt>
              <dd>
                <DeliveryState state={data.state} />
              </dd>
            </div>
            <div>
              <dt>{t('deliveries.channel')}</dt>
              <dd>{t(`deliveries.by.${data.channel}`)}</dd>
            </div>
            <div>
              <dt>{t('deliveries.target')}</dt>
              <dd>
                <Target channel={data.channel} target={data.target} />
              </dd>
            </div>
            <div>
              <dt>{t('deliveries.created')}</dt>
              <dd className="num">{wall(data.createdAt)}</dd>
            </div>
          </dl>
          {mayReplay ? (
            <Button
              style={{ justifySelf: 'start' }}
              variant="default"
              loading={saving.busy}
              onClick={() => void replay()}
            >
              {t('delivery.replayOne')}
            </Button>
          ) : null}
          <AttemptLog {...data} />
        </div>
      ) : null}
    </ViewDrawer>
  );
}
