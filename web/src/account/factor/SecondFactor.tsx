import { Skeleton } from '@mantine/core';
import { IconShieldCheck, IconShieldOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../ui/Failed';
import { Part } from '../Part';
import { App } from './App';
import css from './factor.module.css';
import { Passkeys } from './Passkeys';
import { RecoveryCodes } from './RecoveryCodes';
import { ShownOnce } from './ShownOnce';
import { useFactors } from './use-factors';

/** What is asked besides the password: which of it one has, and how to get or lose it. */
export function SecondFactor() {
  const { t } = useTranslation('account');
  const { data, error, isPending, refetch } = useFactors();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const isOn = (data?.methods ?? []).some((one) => one !== 'recovery-code');
  return (
    <Part
      id="second-factor"
      title={t('factor.title')}
      lead={t('factor.lead')}
      beside={data ? <State isOn={isOn} /> : null}
    >
      {data?.required === true && !isOn ? (
        <p className={css.required}>{t('factor.required')}</p>
      ) : null}
      {isPending ? <Skeleton height={240} radius="sm" /> : null}
      {error ? <Failed error={error} again={() => void refetch()} /> : null}
      {data ? (
        <>
          <App has={data.methods.includes('totp')} onCodes={setCodes} />
          <Passkeys />
          {isOn ? <RecoveryCodes left={data.recoveryCodesLeft} onCodes={setCodes} /> : null}
        </>
      ) : null}
      {codes ? <ShownOnce codes={codes} close={() => setCodes(null)} /> : null}
    </Part>
  );
}

function State({ isOn }: { isOn: boolean }) {
  const { t } = useTranslation('account');
  const Icon = isOn ? IconShieldCheck : IconShieldOff;
  return (
    <span className={css.state} data-on={isOn || undefined}>
      <Icon size={17} aria-hidden />
      {t(isOn ? 'factor.on' : 'factor.off')}
    </span>
  );
}
