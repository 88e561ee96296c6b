import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NoAnswer, problemOf } from '../api/problem';
import css from './signin.module.css';

/** Why it did not work, above the form, read out at once. A passkey that the person dismissed has no problem of the API. */
export function Fault({ error }: { error: unknown }) {
  const { t } = useTranslation('account');
  const { t: common } = useTranslation('common');
  const network = error instanceof NoAnswer ? common('failed.network') : null;
  return (
    <div role="alert">
      {error === null ? null : (
        <p className={css.fault}>
          <IconAlertTriangle size={20} aria-hidden style={{ flex: 'none' }} />
          {network ?? problemOf(error)?.detail ?? t('signIn.failedPasskey')}
        </p>
      )}
    </div>
  );
}
