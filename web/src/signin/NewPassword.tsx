import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { faultsOf } from '../api/problem';
import { fieldOf } from '../ui/form';

/** Twice, as people mistype what they cannot see. Null where the two differ. */
export function readNewPassword(form: HTMLFormElement): string | null {
  const password = fieldOf(form, 'new');
  return password === fieldOf(form, 'again') ? password : null;
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
