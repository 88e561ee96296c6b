import { Button, TextInput } from '@mantine/core';
import { browserSupportsWebAuthn, startRegistration } from '@simplewebauthn/browser';
import { IconFingerprint } from '@tabler/icons-react';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got, type Schemas } from '../../api/desk';
import { NoAnswer, ProblemError } from '../../api/problem';
import { fieldOf } from '../../ui/form';
import { useReason } from '../../ui/Failed';
import { deviceOf } from '../sessions/device';
import { useDeviceWords } from '../sessions/use-device-words';
import { told } from '../told';
import css from './factor.module.css';
import { Passkey } from './Passkey';
import { Cancelled, useProve } from './proof';
import { useFactorAct, usePasskeys } from './use-factors';

export function Passkeys() {
  const { t } = useTranslation('account');
  const [adds, setAdds] = useState(false);
  const { data } = usePasskeys();
  const keys = data?.items ?? [];
  const canAdd = browserSupportsWebAuthn();
  return (
    <div className={css.way}>
      <div className={css.wayHead}>
        <div>
          <h3>{t('factor.keys.title')}</h3>
          <p>{t('factor.keys.lead')}</p>
          {canAdd ? null : <p>{t('factor.keys.unsupported')}</p>}
        </div>
        {canAdd && !adds ? (
          <Button
            variant={keys.length > 0 ? 'default' : 'filled'}
            leftSection={<IconFingerprint size={18} aria-hidden />}
            onClick={() => setAdds(true)}
          >
            {t('factor.keys.add')}
          </Button>
        ) : null}
      </div>
      {adds ? <Adding leave={() => setAdds(false)} /> : null}
      {keys.length > 0 ? (
        <ul className={css.keys}>
          {keys.map((passkey) => (
            <Passkey key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** The device refused, or the person did: that has no words of the API. */
function useFailure(error: unknown): string | undefined {
  const { t } = useTranslation('account');
  const reason = useReason(error);
  if (error === null || error instanceof Cancelled) return undefined;
  const isOfDesk = error instanceof ProblemError || error instanceof NoAnswer;
  return isOfDesk ? reason : t('factor.keys.failed');
}

function Adding({ leave }: { leave: () => void }) {
  const { t } = useTranslation('account');
  const { t: common } = useTranslation('common');
  const prove = useProve();
  const wordsOf = useDeviceWords();
  const { run, busy, error } = useFactorAct();
  const failure = useFailure(error);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = fieldOf(event.currentTarget, 'name').trim();
    void run(async () => {
      const begin = (body: Schemas['ProofBody']) =>
        got(desk.POST('/api/v1/auth/mfa/passkeys/options', { body }));
      const { options } = await prove(t('factor.keys.add'), begin);
      const credential = { ...(await startRegistration({ optionsJSON: options as never })) };
      await got(desk.POST('/api/v1/auth/mfa/passkeys', { body: { name, credential } }));
      told(t('factor.keys.added', { name }));
      leave();
    });
  };
  return (
    <form className={`${css.form} ${css.adding}`} onSubmit={submit}>
      <TextInput
        name="name"
        label={t('factor.keys.name')}
        description={t('factor.keys.nameHint')}
        defaultValue={wordsOf(deviceOf(navigator.userAgent))}
        size="md"
        required
        withAsterisk={false}
        maxLength={100}
        error={failure}
        autoFocus
      />
      <div className={css.acts}>
        <Button type="submit" size="md" loading={busy}>
          {t('factor.keys.add')}
        </Button>
        <Button type="button" size="md" variant="default" onClick={leave}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}
