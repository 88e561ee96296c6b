import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { said } from '../../i18n';
import { writeDay } from '../../ui/dates/typed';
import { Removal } from '../kit/Removal';
import { type One } from '../kit/use-one';
import { type Period, spanOf } from './spans';

export function PeriodRemoval({ one, close }: { one: One<Period>; close: () => void }) {
  const { t, i18n } = useTranslation('admin');
  const { code, name } = one.data;
  const span = spanOf(one.data);
  const days = span
    ? t('periods.removeDays', { from: writeDay(span.from), to: writeDay(span.to) })
    : t('periods.noDaysLost');
  const params = { path: { code }, header: { 'If-Match': one.etag } };
  return (
    <Removal
      label={t('periods.remove')}
      title={t('periods.removeTitle', { name: said(name, i18n.language) })}
      lead={`${days} ${t('periods.removeLead')}`}
      remove={() => got(desk.DELETE('/api/v1/periods/{code}', { params }))}
      renews="periods"
      close={close}
    />
  );
}
