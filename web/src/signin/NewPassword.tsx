import { useTranslation } from 'react-i18next';
import { faultsOf } from '../api/problem';
import { fieldOf } from '../ui/form';
import { Password } from './Password';

/** Twice, as people mistype what they cannot see. Null where the two differ. */
export function readNewPassword(form: HTMLFormElement): string | null {
  const password = fieldOf(form, 'new');
  return password === fieldOf(form, 'again') ? password : null;
}

export function NewPassword({ error, differs }: { error: unknown; differs: boolean }) {
  const { t } = useTranslation('account');
  const common = { minLength: 12, autoComplete: 'new-password' } as const;
  return (
    <>
      <Password
        {...common}
        name="new"
        label={t('password.new')}
        description={t('password.rule')}
        error={faultsOf(error).get('/password')}
      />
      <Password
        {...common}
        name="again"
        label={t('password.again')}
        error={differs ? t('password.differs') : undefined}
      />
    </>
  );
}
