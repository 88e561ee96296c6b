import { Button } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../api/desk';
import { faultsOf } from '../api/problem';
import { meet } from '../api/session';
import { useMe } from '../api/use-session';
import { Fault } from '../signin/Fault';
import { NewPassword, readNewPassword } from '../signin/NewPassword';
import { Password } from '../signin/Password';
import { fieldOf } from '../ui/form';
import { useFaultFocus } from '../ui/use-fault-focus';
import signIn from '../signin/signin.module.css';
import css from './account.module.css';
import { Part } from './Part';

export function ChangePassword() {
  const { t } = useTranslation('account');
  const { duties } = useMe();
  const [error, setError] = useState<unknown>(null);
  const [differs, setDiffers] = useState(false);
  const [done, setDone] = useState(false);
  const { form: place, failed } = useFaultFocus();
  const isFirst = duties?.includes('change-password') === true;
  const change = async (form: HTMLFormElement) => {
    const password = readNewPassword(form);
    setDiffers(password === null);
    setDone(false);
    if (password === null) {
      failed();
      return;
    }
    setError(null);
    const current = fieldOf(form, 'current');
    try {
      await got(desk.POST('/api/v1/auth/password', { body: { current, password } }));
      form.reset();
      setDone(true);
      await meet();
    } catch (failure) {
      setError(failure);
      failed();
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void change(event.currentTarget);
  };
  return (
    <Part
      id="password"
      title={t(isFirst ? 'password.title' : 'password.change')}
      {...(isFirst && { lead: t('password.lead') })}
    >
      <form ref={place} className={css.form} onSubmit={submit}>
        <Fault error={faultsOf(error).size > 0 ? null : error} />
        {done ? (
          <p className={signIn.good} role="status">
            {t('password.changed')}
          </p>
        ) : null}
        <Password
          name="current"
          label={t('password.current')}
          autoComplete="current-password"
          error={faultsOf(error).get('/current')}
        />
        <NewPassword error={error} differs={differs} />
        <Button type="submit" size="md" style={{ justifySelf: 'start' }}>
          {t('password.go')}
        </Button>
      </form>
    </Part>
  );
}
