import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { wall } from '../../ui/times';
import { ConfirmDialog } from '../kit/ConfirmDialog';
import form from '../kit/form.module.css';
import { OverlapField } from '../kit/OverlapField';
import { SecretBox } from '../kit/SecretBox';
import { type One } from '../kit/use-one';
import { useSave } from '../kit/use-save';
import { type ApiKey } from './KeysSection';

interface Props {
  readonly one: One<ApiKey>;
  readonly reread: () => void;
  readonly close: () => void;
}

const USUAL_OVERLAP = 24;

/** A new secret beside the old one for a while, or the end of the key. */
export function KeyActs({ one, reread, close }: Props) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const saving = useSave();
  const [asked, ask] = useState<'rotate' | 'revoke' | null>(null);
  const [hours, setHours] = useState(USUAL_OVERLAP);
  const [secret, setSecret] = useState<string | null>(null);
  const { id, name, previousUntil } = one.data;
  const params = { path: { id }, header: { 'If-Match': one.etag } };
  const rotate = () =>
    saving.run(async () => {
      const body = { overlapHours: hours };
      const issued = await got(desk.POST('/api/v1/api-keys/{id}/rotate', { params, body }));
      ask(null);
      setSecret(issued.key ?? '');
    });
  const revoke = () =>
    saving.run(async () => {
      await got(desk.DELETE('/api/v1/api-keys/{id}', { params: { path: { id } } }));
      ask(null);
      notifications.show({ color: 'teal', message: t('keys.revokedDone', { name }) });
      close();
      await client.invalidateQueries({ queryKey: ['keys'] });
    });
  const leave = () => {
    saving.forget();
    ask(null);
  };
  return (
    <div className={form.part}>
      <h3>{t('keys.secret')}</h3>
      {previousUntil === null ? null : (
        <p className={form.hint}>{t('keys.previousUntil', { at: wall(previousUntil) })}</p>
      )}
      <div className={form.rows}>
        <Button variant="default" onClick={() => ask('rotate')}>
          {t('keys.rotate')}
        </Button>
        <Button variant="default" onClick={() => ask('revoke')}>
          {t('keys.revoke')}
        </Button>
      </div>
      <ConfirmDialog
        opened={asked === 'rotate'}
        close={leave}
        title={t('keys.rotateTitle', { name })}
        act={t('keys.rotate')}
        run={() => void rotate()}
        saving={saving}
      >
        <p style={{ marginTop: 0 }}>{t('keys.rotateLead')}</p>
        <OverlapField hours={hours} set={setHours} />
      </ConfirmDialog>
      <ConfirmDialog
        opened={asked === 'revoke'}
        close={leave}
        title={t('keys.revokeTitle', { name })}
        act={t('keys.revoke')}
        run={() => void revoke()}
        saving={saving}
      >
        {t('keys.revokeLead')}
      </ConfirmDialog>
      <SecretBox
        title={t('keys.issued', { name })}
        secret={secret}
        close={() => {
          setSecret(null);
          reread();
        }}
      >
        <p style={{ margin: 0 }}>{t('keys.issuedLead')}</p>
      </SecretBox>
    </div>
  );
}
