import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { Removal } from '../kit/Removal';
import { type One } from '../kit/use-one';
import { type Source } from './mapping';

export function SourceRemoval({ one, close }: { one: One<Source>; close: () => void }) {
  const { t } = useTranslation('admin');
  const { id, name } = one.data;
  const params = { path: { id }, header: { 'If-Match': one.etag } };
  return (
    <Removal
      label={t('intake.removeSource')}
      title={t('intake.removeTitle', { name })}
      lead={t('intake.removeLead')}
      typed={name}
      remove={() => got(desk.DELETE('/api/v1/intake/sources/{id}', { params }))}
      renews="intake-sources"
      close={close}
    />
  );
}
