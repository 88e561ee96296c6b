import { Button, TextInput } from '@mantine/core';
import { startAuthentication } from '@simplewebauthn/browser';
import { IconFingerprint } from '@tabler/icons-react';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../api/desk';
import { enter } from '../api/session';
import { fieldOf } from '../ui/form';
import { Fault } from './Fault';
import css from './signin.module.css';

/** The members of `auth/second-factor-needed`. */
export interface Step {
  readonly challenge: string;
  readonly methods: readonly string[];
  readonly passkeyOptions?: object;
}

interface Props {
  readonly step: Step;
  readonly back: () => void;
  readonly onDone: (() => void) | undefined;
}

export function SecondStep({ step, back, onDone }: Props) {
  const { t } = useTranslation('account');
  const { t: common } = useTranslation('common');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const verify = async (prove: () => Promise<{ code?: string; assertion?: object }>) => {
    setBusy(true);
    setError(null);
    try {
      const proof = await prove();
      const body = { challenge: step.challenge, tokenDelivery: 'cookie' as const, ...proof };
      await enter(await got(desk.POST('/api/v1/auth/mfa/verify', { body: body as never })));
      onDone?.();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = fieldOf(event.currentTarget, 'code');
    void verify(() => Promise.resolve({ code }));
  };
  const byPasskey = async () => ({
    assertion: { ...(await startAuthentication({ optionsJSON: step.passkeyOptions as never })) },
  });
  return (
    <form className={css.form} onSubmit={submit}>
      <TextInput
        name="code"
        label={t('signIn.code')}
        description={t('signIn.codeLead')}
        size="md"
        required
        withAsterisk={false}
        autoComplete="one-time-code"
        inputMode="text"
        autoFocus
      />
      <Button type="submit" size="md" loading={busy}>
        {t('signIn.confirm')}
      </Button>
      <Fault error={error} />
      {step.methods.includes('passkey') ? (
        <Button
          type="button"
          size="md"
          variant="default"
          leftSection={<IconFingerprint size={20} aria-hidden />}
          onClick={() => void verify(byPasskey)}
        >
          {t('signIn.usePasskey')}
        </Button>
      ) : null}
      <Button type="button" variant="subtle" onClick={back}>
        {common('back')}
      </Button>
    </form>
  );
}
