import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { wall } from '../../ui/times';
import { EditDrawer } from '../kit/EditDrawer';
import { fieldNames } from '../kit/field-names';
import form from '../kit/form.module.css';
import { useFields } from '../kit/use-fields';
import { type One } from '../kit/use-one';
import { useOwnWords } from '../kit/use-own-faults';
import { useSave } from '../kit/use-save';
import { callFaults } from './call-faults';
import { GatewayFields, type GatewayValues } from './GatewayFields';
import { type Gateway } from './GatewaysSection';
import { GatewayTrial } from './GatewayTrial';

interface Props {
  readonly one?: One<Gateway>;
  readonly close: () => void;
  readonly reread?: () => void;
}

/** As most providers have it; what differs is written in the provider's own paper. */
const USUAL: GatewayValues = {
  ...{ name: '', kind: 'sms', active: false, url: '', method: 'POST', format: 'json' },
  headers: [{ name: 'Authorization', value: 'Bearer {{secret}}' }],
  ...{ body: '{"to":"{{to}}","text":"{{text}}"}', secret: undefined, expects: null },
  diacritics: false,
};

const valuesOf = ({ name, kind, active, url, method, format, ...rest }: Gateway): GatewayValues => {
  const { headers, body, expects, diacritics } = rest;
  return {
    ...{ name, kind, active, url, method, format, body, secret: undefined, expects, diacritics },
    headers: [...headers],
  };
};

const FIELDS = [
  ...(['name', 'kind', 'active', 'url', 'method', 'format', 'headers', 'body'] as const),
  ...(['secret', 'expects', 'diacritics'] as const),
] as const;

export function GatewayForm({ one, close, reread }: Props) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const saving = useSave();
  const ownWords = useOwnWords();
  const { values, set, isChanged, changes } = useFields<GatewayValues>(
    one ? valuesOf(one.data) : USUAL,
  );
  const save = async (etag = one?.etag ?? '') => {
    const went = await saving.run(
      async () => {
        if (one) {
          const params = { path: { id: one.data.id }, header: { 'If-Match': etag } };
          const { kind: _, ...body } = changes();
          await got(desk.PATCH('/api/v1/gateways/{id}', { params, body }));
        } else await got(desk.POST('/api/v1/gateways', { body: values }));
      },
      { own: ownWords(callFaults(values, one?.data.hasSecret ?? false)), values },
    );
    if (!went) return;
    notifications.show({ color: 'teal', message: t('state.saved') });
    close();
    await client.invalidateQueries({ queryKey: ['gateways'] });
  };
  const nameOf = fieldNames(FIELDS, (field) => t(`gateways.${field}`));
  return (
    <EditDrawer
      title={one ? one.data.name : t('gateways.add')}
      {...{ close, isChanged, saving, nameOf }}
      {...(reread && { reread })}
      save={(etag) => void save(etag)}
      wide
    >
      {one ? (
        <p className={form.hint}>
          {t(`gateways.kindOf.${one.data.kind}`)} ·{' '}
          {t('people.createdAt', { at: wall(one.data.createdAt) })}
        </p>
      ) : null}
      <GatewayFields
        {...{ values, set }}
        faults={saving.faults}
        isNew={one === undefined}
        hasSecret={one?.data.hasSecret ?? false}
      />
      {one ? <GatewayTrial one={one} isChanged={isChanged} /> : null}
    </EditDrawer>
  );
}
