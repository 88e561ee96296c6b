import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { serverNow } from '../../ui/clock';
import { AgencyField } from '../kit/AgencyFields';
import { EditDrawer } from '../kit/EditDrawer';
import { fieldNames } from '../kit/field-names';
import { SecretBox } from '../kit/SecretBox';
import { useFields } from '../kit/use-fields';
import { useOwnWords } from '../kit/use-own-faults';
import { useSave } from '../kit/use-save';
import { dayOf, endOf, KEY_FIELDS, KeyFields, type KeyValues, untilFault } from './KeyFields';
import { placedBy } from '../kit/places';

const HALF_A_YEAR_MS = 182 * 86_400_000;

export function NewKeyForm({ close }: { close: () => void }) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const saving = useSave();
  const ownWords = useOwnWords();
  const [secret, setSecret] = useState<string | null>(null);
  const [initial] = useState<KeyValues & { agency: string }>(() => ({
    ...{ name: '', scopes: ['incident:report', 'incident:read'], addresses: [], agency: '' },
    until: dayOf(serverNow() + HALF_A_YEAR_MS),
  }));
  const { values, set, isChanged } = useFields(initial);
  const save = async () => {
    const { until, ...rest } = values;
    const own = {
      ...ownWords(untilFault(until, serverNow())),
      ...(rest.agency === '' && { '/agency': t('state.agencyNeeded') }),
    };
    await saving.run(
      async () => {
        const body = { ...rest, expiresAt: endOf(until) };
        const issued = await got(desk.POST('/api/v1/api-keys', { body }));
        setSecret(issued.key ?? '');
        await client.invalidateQueries({ queryKey: ['keys'] });
      },
      { own, values },
    );
  };
  const nameOf = fieldNames(KEY_FIELDS, (field) =>
    t(field === 'expiresAt' ? 'keys.expires' : `keys.${field}`),
  );
  if (secret !== null) {
    return (
      <SecretBox title={t('keys.issued', { name: values.name })} secret={secret} close={close}>
        <p style={{ margin: 0 }}>{t('keys.issuedLead')}</p>
      </SecretBox>
    );
  }
  const at = placedBy(saving.faults);
  return (
    <EditDrawer
      title={t('keys.add')}
      {...{ close, isChanged, saving, nameOf }}
      save={() => void save()}
    >
      <AgencyField
        label={t('keys.agency')}
        description={t('keys.agencyHint')}
        value={values.agency === '' ? null : values.agency}
        onChange={(agency) => set({ agency: agency ?? '' })}
        {...at('/agency')}
      />
      <KeyFields values={values} set={set} faults={saving.faults} />
    </EditDrawer>
  );
}
