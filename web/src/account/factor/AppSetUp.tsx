import { Button, CopyButton, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got, type Schemas } from '../../api/desk';
import { faultsOf } from '../../api/problem';
import { useMe } from '../../api/use-session';
import { Fault } from '../../signin/Fault';
import { fieldOf } from '../../ui/form';
import css from './factor.module.css';
import { useFactorAct } from './use-factors';

interface Props {
  readonly given: Schemas['TotpView'];
  readonly onCodes: (codes: readonly string[]) => void;
  readonly leave: () => void;
}

/** Four letters at a time can be typed off a screen without losing one's place. */
const inGroups = (secret: string): readonly string[] => secret.match(/.{1,4}/g) ?? [];

export function AppSetUp({ given, onCodes, leave }: Props) {
  const { t } = useTranslation('account');
  const { t: common } = useTranslation('common');
  const { username } = useMe();
  const { run, busy, error } = useFactorAct();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = fieldOf(event.currentTarget, 'code').replace(/\s/g, '');
    void run(async () => {
      const asked = desk.POST('/api/v1/auth/mfa/totp/confirm', { body: { code } });
      const { recoveryCodes } = await got(asked);
      leave();
      onCodes(recoveryCodes);
    });
  };
  const fault = faultsOf(error).get('/code');
  return (
    <form className={css.form} onSubmit={submit}>
      <ol className={css.steps}>
        <li>{t('factor.app.step1')}</li>
        <li>
          {t('factor.app.step2', { name: username })}
          <div className={css.secret}>
            <code aria-label={t('factor.app.secret')}>
              {inGroups(given.secret).map((group, i) => (
                <span key={`${i}${group}`}>{group}</span>
              ))}
            </code>
            <CopyButton value={given.secret}>
              {({ copied, copy }) => (
                <Button
                  variant="default"
                  leftSection={copied ? <IconCheck size={17} /> : <IconCopy size={17} />}
                  onClick={copy}
                >
                  {common(copied ? 'copied' : 'copy')}
                </Button>
              )}
            </CopyButton>
          </div>
          <a href={given.uri}>{t('factor.app.link')}</a>
        </li>
        <li>{t('factor.app.step3')}</li>
      </ol>
      <Fault error={fault === undefined ? error : null} />
      <TextInput
        name="code"
        label={t('factor.app.code')}
        size="md"
        required
        withAsterisk={false}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        error={fault}
      />
      <div className={css.acts}>
        <Button type="submit" size="md" loading={busy}>
          {t('factor.app.confirm')}
        </Button>
        <Button type="button" size="md" variant="default" onClick={leave}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}
