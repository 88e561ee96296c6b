import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { desk, got, type Schemas } from '../../api/desk';
import { Fault } from '../../signin/Fault';
import css from './factor.module.css';
import { useProve } from './proof';
import { useFactorAct } from './use-factors';

interface Props {
  readonly left: number;
  readonly onCodes: (codes: readonly string[]) => void;
}

const FEW = 3;

export function RecoveryCodes({ left, onCodes }: Props) {
  const { t } = useTranslation('account');
  const prove = useProve();
  const { run, busy, error } = useFactorAct();
  const renew = () =>
    run(async () => {
      const asked = (body: Schemas['ProofBody']) =>
        got(desk.POST('/api/v1/auth/mfa/recovery-codes', { body }));
      const { recoveryCodes } = await prove(t('factor.codes.renewWhy'), asked);
      onCodes(recoveryCodes);
    });
  return (
    <div className={css.way}>
      <div className={css.wayHead}>
        <div>
          <h3>{t('factor.codes.title')}</h3>
          <p>
            {t('factor.codes.lead')} {t('factor.codes.left', { count: left })}
          </p>
          {left <= FEW ? <p className={css.few}>{t('factor.codes.few')}</p> : null}
        </div>
        <Button variant="default" loading={busy} onClick={() => void renew()}>
          {t('factor.codes.renew')}
        </Button>
      </div>
      {error === null ? null : <Fault error={error} />}
    </div>
  );
}
