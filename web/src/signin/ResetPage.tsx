import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../api/desk';
import { arrive } from '../ui/arrive';
import { useFaultFocus } from '../ui/use-fault-focus';
import { useTitle } from '../ui/use-title';
import { Fault } from './Fault';
import { Gate } from './Gate';
import { NewPassword, readNewPassword } from './NewPassword';
import css from './signin.module.css';

/** Where a one-time link leads. Its token is behind the #, which no server and no log ever gets. */
export function ResetPage() {
  const { t } = useTranslation('account');
  const [token] = useState(() => location.hash.slice(1));
  const [error, setError] = useState<unknown>(null);
  const [differs, setDiffers] = useState(false);
  const [done, setDone] = useState(false);
  const [busy, setBusy] = useState(false);
  const { form, failed } = useFaultFocus();
  useTitle(t('password.resetTitle'));
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = readNewPassword(event.currentTarget);
    setDiffers(password === null);
    if (password === null) {
      failed();
      return;
    }
    setBusy(true);
    setError(null);
    try {
      await got(desk.POST('/api/v1/auth/password-reset', { body: { token, password } }));
      history.replaceState(null, '', location.pathname);
      setDone(true);
    } catch (failure) {
      setError(failure);
      failed();
    } finally {
      setBusy(false);
    }
  };
  return (
    <Gate
      title={t('password.resetTitle')}
      lead={done ? undefined : t(token === '' ? 'password.resetGone' : 'password.resetLead')}
    >
      {done ? (
        <>
          <p ref={arrive} tabIndex={-1} className={css.good}>
            {t('password.resetDone')}
          </p>
          <Button component={Link} to="/dang-nhap" size="md" mt="md" fullWidth>
            {t('signIn.title')}
          </Button>
        </>
      ) : null}
      {token === '' && !done ? (
        <Button component={Link} to="/dang-nhap" size="md" mt="md" variant="default" fullWidth>
          {t('signIn.title')}
        </Button>
      ) : null}
      {!done && token !== '' ? (
        <form ref={form} className={css.form} onSubmit={(event) => void submit(event)}>
          <Fault error={error} />
          <NewPassword error={error} differs={differs} />
          <Button type="submit" size="md" loading={busy}>
            {t('password.go')}
          </Button>
        </form>
      ) : null}
    </Gate>
  );
}
