import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { AgencyField } from '../kit/AgencyFields';
import { EditDrawer } from '../kit/EditDrawer';
import { fieldNames } from '../kit/field-names';
import { addressFault } from '../kit/own-faults';
import { useFields } from '../kit/use-fields';
import { useOwnWords } from '../kit/use-own-faults';
import { useSave } from '../kit/use-save';
import { WebhookSecret } from './WebhookSecret';
import { WEBHOOK_FIELDS, WebhookFields, type WebhookValues } from './WebhookFields';
import { placedBy } from '../kit/places';

const EMPTY: WebhookValues & { agency: string } = {
  ...{ name: '', url: '', events: [], severities: [], agencies: [], agency: '' },
};

export function NewWebhookForm({ close }: { close: () => void }) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const saving = useSave();
  const [secret, setSecret] = useState<string | null>(null);
  const { values, set, isChanged } = useFields(EMPTY);
  const ownWords = useOwnWords();
  const own = {
    ...ownWords({ '/url': addressFault(values.url) }),
    ...(values.agency === '' && { '/agency': t('state.agencyNeeded') }),
  };
  const save = () =>
    saving.run(
      async () => {
        const issued = await got(desk.POST('/api/v1/webhooks', { body: values }));
        setSecret(issued.secret ?? '');
        await client.invalidateQueries({ queryKey: ['webhooks'] });
      },
      { own, values },
    );
  if (secret !== null) {
    return <WebhookSecret name={values.name} secret={secret} close={close} />;
  }
  const at = placedBy(saving.faults);
  return (
    <EditDrawer
      title={t('webhooks.add')}
      {...{ close, isChanged, saving }}
      nameOf={fieldNames(['agency', ...WEBHOOK_FIELDS], (field) =>
        field === 'agency' ? t('keys.agency') : t(`webhooks.${field}`),
      )}
      save={() => void save()}
    >
      <AgencyField
        label={t('keys.agency')}
        description={t('webhooks.agencyHint')}
        value={values.agency === '' ? null : values.agency}
        onChange={(agency) => set({ agency: agency ?? '' })}
        {...at('/agency')}
      />
      <WebhookFields values={values} set={set} faults={saving.faults} />
    </EditDrawer>
  );
}
