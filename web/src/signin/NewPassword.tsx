import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { faultsOf } from '../api/problem';

/** Twice, as people mistype what they cannot see. Null where the two differ. */
export function readNewPassword(form: HTMLFormElement): string | null {
  const given = new FormData(form);
  const password = String(given.get('new'));
  return password === String(given.get('again')) ? password : null;
}

export function NewPassword({ error, differs }: { error: unknown; differs: boolean }) {
  const { t } = useTranslation('account');
  const common = {
    size: 'md',
    required: true,
    withAsterisk: false,
    minLength: 12,
    autoComplete: 'new-password',
    visibilityToggleButtonProps: { 'aria-label': t('signIn.show') },
  } as const;
  return (
    <>
      <PasswordInput
        {...common}
        name="new"
        label={t('password.new')}
        description={t('password.rule')}
        error={faultsOf(error).get('/password')}
      />
      <PasswordInput
        {...common}
        name="again"
        label={t('password.again')}
        error={differs ? t('password.differs') : undefined}
      />
    </>
  );
}
