import { Button, TextInput } from '@mantine/core';
import { startAuthentication } from '@simplewebauthn/browser';
import { IconFingerprint } from '@tabler/icons-react';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../api/desk';
import { ProblemError } from '../api/problem';
import { enter } from '../api/session';
import { fieldOf } from '../ui/form';
import { Fault } from './Fault';
import { Password } from './Password';
import { SecondStep, type Step } from './SecondStep';
import css from './signin.module.css';

interface Props {
  /** Of who goes on after their session has ended: nobody else takes over what they typed. */
  readonly username?: string;
  readonly onDone?: () => void;
}

export function SignInForm({ username, onDone }: Props) {
  const [step, setStep] = useState<Step | null>();
  if (step) return <SecondStep step={step} back={() => setStep(null)} onDone={onDone} />;
  return <FirstStep {...{ username, onDone }} isBack={step === null} onStep={setStep} />;
}

interface FirstProps extends Props {
  /** From the second step, whose focus is lost with it. */
  readonly isBack: boolean;
  readonly onStep: (step: Step) => void;
}

function FirstStep({ username, isBack, onStep, onDone }: FirstProps) {
  const { t } = useTranslation('account');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    try {
      await work();
      onDone?.();
    } catch (failure) {
      const step = stepIn(failure);
      if (step) onStep(step);
      else setError(failure);
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = {
      username: fieldOf(event.currentTarget, 'username'),
      password: fieldOf(event.currentTarget, 'password'),
      tokenDelivery: 'cookie' as const,
    };
    void attempt(async () => enter(await got(desk.POST('/api/v1/auth/login', { body }))));
  };
  return (
    <form className={css.form} onSubmit={submit}>
      <TextInput
        name="username"
        label={t('signIn.username')}
        size="md"
        required
        withAsterisk={false}
        defaultValue={username}
        readOnly={username !== undefined}
        autoFocus={isBack}
        autoComplete="username webauthn"
        autoCapitalize="none"
        spellCheck={false}
      />
      <Password
        name="password"
        label={t('signIn.password')}
        autoComplete="current-password"
        // In the dialog, where the name stands already.
        data-autofocus={username === undefined ? undefined : true}
      />
      <Button type="submit" size="md" loading={busy}>
        {t('signIn.go')}
      </Button>
      {/* Below what was pressed, so that nothing moves under who types. */}
      <Fault error={error} />
      <Button
        type="button"
        size="md"
        variant="default"
        leftSection={<IconFingerprint size={20} aria-hidden />}
        disabled={busy}
        onClick={() => void attempt(byPasskey)}
      >
        {t('signIn.passkey')}
      </Button>
    </form>
  );
}

/** What the API wants besides the password, where that was right. */
function stepIn(failure: unknown): Step | null {
  if (!(failure instanceof ProblemError) || !failure.is('auth/second-factor-needed')) return null;
  return failure.problem as unknown as Step;
}

async function byPasskey(): Promise<void> {
  const { options } = await got(desk.POST('/api/v1/auth/passkey/options'));
  const assertion = await startAuthentication({ optionsJSON: options as never });
  const body = { assertion: { ...assertion }, tokenDelivery: 'cookie' as const };
  await enter(await got(desk.POST('/api/v1/auth/passkey', { body })));
}
