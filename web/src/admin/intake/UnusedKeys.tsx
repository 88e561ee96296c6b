import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../../api/agencies';
import { desk, got } from '../../api/desk';
import { wall } from '../../ui/times';
import { ConfirmDialog } from '../kit/ConfirmDialog';
import form from '../kit/form.module.css';
import { Notice } from '../kit/Notice';
import { useSave } from '../kit/use-save';
import css from './intake.module.css';
import { type ApiKey } from './unused-keys';
import { useUnusedKeys } from './use-alert-keys';

interface Props {
  readonly chosen: string | null;
  /** Nothing: not with it after all. */
  readonly goOn: (key: string | null) => void;
  readonly revoked: (key: string) => void;
}

/** Keys of which no source came: to be gone on with, or to be ended; else they would stay valid with nobody knowing of them. */
export function UnusedKeys({ chosen, goOn, revoked }: Props) {
  const { t } = useTranslation('admin');
  const agencyName = useAgencyName();
  const left = useUnusedKeys() ?? [];
  const [ending, end] = useState<ApiKey | null>(null);
  return (
    <div role="status">
      {left.length === 0 ? null : (
        <Notice>
          <p>
            <b>{t('intake.unused', { count: left.length })}</b> {t('intake.unusedLead')}
          </p>
          <ul className={css.unused}>
            {left.map((key) => (
              <li key={key.id}>
                <span>
                  {key.name}, {agencyName(key.agency)},{' '}
                  <span className="num">{t('intake.issuedAt', { at: wall(key.createdAt) })}</span>
                </span>
                <div className={form.rows}>
                  <Button
                    variant={key.id === chosen ? 'light' : 'default'}
                    aria-pressed={key.id === chosen}
                    leftSection={key.id === chosen ? <IconCheck size={16} aria-hidden /> : null}
                    onClick={() => goOn(key.id === chosen ? null : key.id)}
                    aria-label={t('intake.goOnWith', { name: key.name })}
                  >
                    {t('intake.goOn')}
                  </Button>
                  <Button
                    variant="default"
                    onClick={() => end(key)}
                    aria-label={t('intake.revokeOf', { name: key.name })}
                  >
                    {t('keys.revoke')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Revocation of={ending} close={() => end(null)} revoked={revoked} />
    </div>
  );
}

interface RevocationProps {
  readonly of: ApiKey | null;
  readonly close: () => void;
  readonly revoked: (key: string) => void;
}

function Revocation({ of, close, revoked }: RevocationProps) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const saving = useSave();
  const leave = () => {
    saving.forget();
    close();
  };
  const run = (id: string) =>
    saving.run(async () => {
      await got(desk.DELETE('/api/v1/api-keys/{id}', { params: { path: { id } } }));
      revoked(id);
      close();
      await client.invalidateQueries({ queryKey: ['keys'] });
    });
  return (
    <ConfirmDialog
      opened={of !== null}
      close={leave}
      title={t('keys.revokeTitle', { name: of?.name ?? '' })}
      act={t('keys.revoke')}
      run={() => {
        if (of) void run(of.id);
      }}
      saving={saving}
    >
      {t('intake.unusedRevokeLead')}
    </ConfirmDialog>
  );
}
