import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../../api/agencies';
import { desk, got } from '../../api/desk';
import { serverNow } from '../../ui/clock';
import { wall } from '../../ui/times';
import { EditDrawer } from '../kit/EditDrawer';
import { fieldNames } from '../kit/field-names';
import form from '../kit/form.module.css';
import { useFields } from '../kit/use-fields';
import { type One } from '../kit/use-one';
import { useOwnWords } from '../kit/use-own-faults';
import { useSave } from '../kit/use-save';
import { KeyActs } from './KeyActs';
import { dayOf, endOf, KEY_FIELDS, KeyFields, type KeyValues, untilFault } from './KeyFields';
import { type ApiKey } from './KeysSection';

interface Props {
  readonly one: One<ApiKey>;
  readonly close: () => void;
  readonly reread: () => void;
}

export function KeyForm({ one, close, reread }: Props) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const agencyName = useAgencyName();
  const saving = useSave();
  const ownWords = useOwnWords();
  const { id, name, scopes, addresses, expiresAt, agency, createdAt, revokedAt } = one.data;
  const { values, set, isChanged, changes } = useFields<KeyValues>({
    ...{ name, scopes, addresses, until: dayOf(expiresAt) },
  });
  const save = async (etag = one.etag) => {
    const { until, ...rest } = changes();
    const body = { ...rest, ...(until !== undefined && { expiresAt: endOf(until) }) };
    const own = ownWords(untilFault(values.until, serverNow()));
    const went = await saving.run(
      async () => {
        const params = { path: { id }, header: { 'If-Match': etag } };
        await got(desk.PATCH('/api/v1/api-keys/{id}', { params, body }));
      },
      { own, values },
    );
    if (!went) return;
    notifications.show({ color: 'teal', message: t('state.saved') });
    close();
    await client.invalidateQueries({ queryKey: ['keys'] });
  };
  const nameOf = fieldNames(KEY_FIELDS, (field) =>
    t(field === 'expiresAt' ? 'keys.expires' : `keys.${field}`),
  );
  return (
    <EditDrawer
      title={name}
      {...{ close, isChanged, saving, reread, nameOf }}
      save={(etag) => void save(etag)}
      readOnly={revokedAt !== null}
    >
      <p className={form.hint}>
        {agencyName(agency)} · {t('people.createdAt', { at: wall(createdAt) })}
        {revokedAt === null ? null : ` · ${t('keys.revokedAt', { at: wall(revokedAt) })}`}
      </p>
      <KeyFields values={values} set={set} faults={saving.faults} />
      {revokedAt === null ? <KeyActs one={one} reread={reread} close={close} /> : null}
    </EditDrawer>
  );
}
