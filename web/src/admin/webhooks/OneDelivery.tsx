import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { Failed } from '../../ui/Failed';
import { wall } from '../../ui/times';
import { AttemptLog, Shown } from '../deliveries/AttemptLog';
import deliveries from '../deliveries/deliveries.module.css';
import { DeliveryState } from '../deliveries/DeliveryState';
import { useEventWords } from '../deliveries/use-event-words';
import { type Saving } from '../kit/use-save';
import { ViewDrawer } from '../kit/ViewDrawer';

interface OneProps {
  readonly id: string;
  readonly deliveryId: string;
  readonly mayWrite: boolean;
  readonly saving: Saving;
  readonly close: () => void;
  readonly replay: () => void;
}

/** One message: its body, each attempt with its answer, and once more. */
export function OneDelivery({ id, deliveryId, mayWrite, saving, close, replay }: OneProps) {
  const { t } = useTranslation('admin');
  const eventText = useEventWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['webhook-deliveries', id, deliveryId],
    queryFn: () =>
      got(
        desk.GET('/api/v1/webhooks/{id}/deliveries/{deliveryId}', {
          params: { path: { id, deliveryId } },
        }),
      ),
  });
  return (
    <ViewDrawer
      title={data ? `${eventText(data.type)}: ${data.subject}` : t('deliveries.one')}
      close={close}
    >
      {error && !data ? <Failed error={error} again={() => void refetch()} /> : null}
      {data ? (
        <div className={deliveries.holder}>
          <div>
            <DeliveryState state={data.state} /> <span className="num">{wall(data.createdAt)}</span>{' '}
            <code>{data.type}</code>
          </div>
          {mayWrite ? (
            <Button
              variant="default"
              style={{ justifySelf: 'start' }}
              loading={saving.busy}
              onClick={replay}
            >
              {t('delivery.replayOne')}
            </Button>
          ) : null}
          <Shown name={t('webhooks.body')} text={data.body} />
          <AttemptLog {...data} />
        </div>
      ) : null}
    </ViewDrawer>
  );
}
