import { Button, Modal, SegmentedControl, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fault } from '../../signin/Fault';
import { Password } from '../../signin/Password';
import { DialogActs } from '../../ui/DialogActs';
import { fieldOf } from '../../ui/form';
import css from './factor.module.css';
import { type Proof } from './proof';
import { useFactors } from './use-factors';
import { useFocusBack } from '../../ui/use-focus-back';

interface Props {
  readonly why: string;
  readonly attempt: (proof: Proof) => Promise<void>;
  readonly cancel: () => void;
}

/** Once more who one is, before the way to sign in is changed. */
export function ProofDialog({ why, attempt, cancel }: Props) {
  useFocusBack();
  const { t } = useTranslation('account');
  const { t: common } = useTranslation('common');
  const methods = useFactors().data?.methods ?? [];
  const hasCodes = methods.includes('totp') || methods.includes('recovery-code');
  const [by, setBy] = useState<'password' | 'code'>('password');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      await attempt({ [by]: fieldOf(event.currentTarget, by) });
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      opened
      onClose={cancel}
      title={t('proof.title')}
      closeButtonProps={{ 'aria-label': t('proof.close') }}
      attributes={{ header: { role: 'none' } }}
      centered
    >
      <form className={css.form} onSubmit={(event) => void submit(event)}>
        <p>{why}</p>
        {hasCodes ? (
          <SegmentedControl
            aria-label={t('proof.by')}
            value={by}
            onChange={(value) => setBy(value === 'code' ? 'code' : 'password')}
            data={[
              { value: 'password', label: t('proof.password') },
              { value: 'code', label: t('proof.code') },
            ]}
          />
        ) : null}
        <Fault error={error} />
        {by === 'password' ? (
          <Password
            key="password"
            name="password"
            label={t('proof.passwordLabel')}
            autoComplete="current-password"
            data-autofocus
          />
        ) : (
          <TextInput
            key="code"
            name="code"
            label={t('proof.codeLabel')}
            size="md"
            required
            withAsterisk={false}
            autoComplete="one-time-code"
            autoFocus
          />
        )}
        <DialogActs>
          <Button type="button" variant="default" onClick={cancel}>
            {common('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('proof.go')}
          </Button>
        </DialogActs>
      </form>
    </Modal>
  );
}
