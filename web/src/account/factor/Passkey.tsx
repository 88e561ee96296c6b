import { Button, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got, type Schemas } from '../../api/desk';
import { Fault } from '../../signin/Fault';
import { fieldOf } from '../../ui/form';
import { wall } from '../../ui/times';
import { told } from '../told';
import css from './factor.module.css';
import { useProve } from './proof';
import { useFactorAct } from './use-factors';

export function Passkey({ passkey }: { passkey: Schemas['PasskeyDto'] }) {
  const { t } = useTranslation('account');
  const { t: common } = useTranslation('common');
  const { id, name, backedUp, createdAt, lastUsedAt, clonedAt } = passkey;
  const prove = useProve();
  const { run, busy, error } = useFactorAct();
  const [renames, setRenames] = useState(false);
  const path = { id };
  const remove = () =>
    run(async () => {
      const asked = (body: Schemas['ProofBody']) =>
        got(desk.DELETE('/api/v1/auth/mfa/passkeys/{id}', { params: { path }, body }));
      await prove(t('factor.keys.removeWhy', { name }), asked);
      told(t('factor.keys.removed', { name }));
    });
  const rename = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = { name: fieldOf(event.currentTarget, 'name').trim() };
    void run(async () => {
      await got(desk.PATCH('/api/v1/auth/mfa/passkeys/{id}', { params: { path }, body }));
      setRenames(false);
    });
  };
  const facts = [
    t('factor.keys.created', { at: wall(createdAt) }),
    lastUsedAt === null ? t('factor.keys.unused') : t('factor.keys.used', { at: wall(lastUsedAt) }),
    ...(backedUp ? [t('factor.keys.backedUp')] : []),
  ];
  return (
    <li>
      {renames ? (
        <form className={css.rename} onSubmit={rename}>
          <TextInput
            name="name"
            label={t('factor.keys.name')}
            defaultValue={name}
            required
            withAsterisk={false}
            maxLength={100}
            autoFocus
          />
          <Button type="submit" loading={busy}>
            {t('factor.keys.save')}
          </Button>
          <Button type="button" variant="default" onClick={() => setRenames(false)}>
            {common('cancel')}
          </Button>
        </form>
      ) : (
        <>
          <div>
            <b>{name}</b>
            <p className="num">{facts.join(' · ')}</p>
            {clonedAt === null ? null : <p className={css.cloned}>{t('factor.keys.cloned')}</p>}
          </div>
          <div className={css.acts}>
            <Button
              variant="subtle"
              aria-label={t('factor.keys.renameOf', { name })}
              onClick={() => setRenames(true)}
            >
              {t('factor.keys.rename')}
            </Button>
            <Button
              variant="default"
              loading={busy}
              aria-label={t('factor.keys.removeOf', { name })}
              onClick={() => void remove()}
            >
              {t('factor.keys.remove')}
            </Button>
          </div>
        </>
      )}
      {error === null ? null : <Fault error={error} />}
    </li>
  );
}
