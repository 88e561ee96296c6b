import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../../api/agencies';
import { desk, got } from '../../api/desk';
import { useMay } from '../../api/use-session';
import { wall } from '../../ui/times';
import { EditDrawer } from '../kit/EditDrawer';
import { fieldNames } from '../kit/field-names';
import { addressFault } from '../kit/own-faults';
import form from '../kit/form.module.css';
import { useFields } from '../kit/use-fields';
import { type One } from '../kit/use-one';
import { useOwnWords } from '../kit/use-own-faults';
import { useSave } from '../kit/use-save';
import { WebhookActs } from './WebhookActs';
import { WEBHOOK_FIELDS, WebhookFields, type WebhookValues } from './WebhookFields';
import { type Webhook, WebhookState } from './WebhooksSection';

interface Props {
  readonly one: One<Webhook>;
  readonly close: () => void;
  readonly reread: () => void;
}

export function WebhookForm({ one, close, reread }: Props) {
  const { t } = useTranslation('admin');
  const mayWrite = useMay('webhook:write');
  const client = useQueryClient();
  const agencyName = useAgencyName();
  const saving = useSave();
  const ownWords = useOwnWords();
  const { id, name, url, events, severities, agencies, agency, createdAt } = one.data;
  const { values, set, isChanged, changes } = useFields<WebhookValues>({
    ...{ name, url, events, severities, agencies },
  });
  const save = async (etag = one.etag) => {
    const went = await saving.run(
      async () => {
        const params = { path: { id }, header: { 'If-Match': etag } };
        await got(desk.PATCH('/api/v1/webhooks/{id}', { params, body: changes() }));
      },
      { own: ownWords({ '/url': addressFault(values.url) }), values },
    );
    if (!went) return;
    notifications.show({ color: 'teal', message: t('state.saved') });
    close();
    await client.invalidateQueries({ queryKey: ['webhooks'] });
  };
  const nameOf = fieldNames(WEBHOOK_FIELDS, (field) => t(`webhooks.${field}`));
  return (
    <EditDrawer
      title={name}
      {...{ close, isChanged, saving, reread, nameOf }}
      save={(etag) => void save(etag)}
      readOnly={!mayWrite}
    >
      <div className={form.rows}>
        <WebhookState of={one.data} />
        <span className={form.hint}>
          {agencyName(agency)} · {t('people.createdAt', { at: wall(createdAt) })}
        </span>
      </div>
      <WebhookFields values={values} set={set} faults={saving.faults} />
      {mayWrite ? <WebhookActs {...{ one, close, reread }} /> : null}
    </EditDrawer>
  );
}
