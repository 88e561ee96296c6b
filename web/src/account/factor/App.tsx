import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got, type Schemas } from '../../api/desk';
import { Fault } from '../../signin/Fault';
import { told } from '../told';
import { AppSetUp } from './AppSetUp';
import css from './factor.module.css';
import { useProve } from './proof';
import { useFactorAct } from './use-factors';

interface Props {
  readonly has: boolean;
  readonly onCodes: (codes: readonly string[]) => void;
}

/** The app that shows codes. */
export function App({ has, onCodes }: Props) {
  const { t } = useTranslation('account');
  const prove = useProve();
  const { run, busy, error } = useFactorAct();
  const [given, setGiven] = useState<Schemas['TotpView'] | null>(null);
  const begin = () =>
    run(async () => {
      const asked = (body: Schemas['ProofBody']) =>
        got(desk.POST('/api/v1/auth/mfa/totp', { body }));
      setGiven(await prove(t('factor.app.title'), asked));
    });
  const remove = () =>
    run(async () => {
      const asked = (body: Schemas['ProofBody']) =>
        got(desk.DELETE('/api/v1/auth/mfa/totp', { body }));
      await prove(t('factor.app.removeWhy'), asked);
      told(t('factor.app.removed'));
    });
  return (
    <div className={css.way}>
      <div className={css.wayHead}>
        <div>
          <h3>{t('factor.app.title')}</h3>
          <p>{t(has ? 'factor.app.on' : 'factor.app.lead')}</p>
        </div>
        {has ? (
          <Button variant="default" loading={busy} onClick={() => void remove()}>
            {t('factor.app.remove')}
          </Button>
        ) : null}
        {!has && !given ? (
          <Button loading={busy} onClick={() => void begin()}>
            {t('factor.app.start')}
          </Button>
        ) : null}
      </div>
      {error === null ? null : <Fault error={error} />}
      {given && !has ? (
        <AppSetUp given={given} onCodes={onCodes} leave={() => setGiven(null)} />
      ) : null}
    </div>
  );
}
