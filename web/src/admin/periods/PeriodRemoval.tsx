import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { said } from '../../i18n';
import { ConfirmDialog } from '../kit/ConfirmDialog';
import { type One } from '../kit/use-one';
import { useSave } from '../kit/use-save';
import { type Period } from './spans';

export function PeriodRemoval({ one, close }: { one: One<Period>; close: () => void }) {
  const { t, i18n } = useTranslation('admin');
  const client = useQueryClient();
  const saving = useSave();
  const [asked, ask] = useState(false);
  const { code, name } = one.data;
  const title = said(name, i18n.language);
  const run = async () => {
    const params = { path: { code }, header: { 'If-Match': one.etag } };
    const went = await saving.run(async () => {
      await got(desk.DELETE('/api/v1/periods/{code}', { params }));
    });
    if (!went) return;
    close();
    await client.invalidateQueries({ queryKey: ['periods'] });
  };
  return (
    <>
      <Button variant="default" style={{ justifySelf: 'start' }} onClick={() => ask(true)}>
        {t('periods.remove')}
      </Button>
      <ConfirmDialog
        opened={asked}
        close={() => ask(false)}
        title={t('periods.removeTitle', { name: title })}
        act={t('periods.remove')}
        run={() => void run()}
        saving={saving}
      >
        {t('periods.removeLead')}
      </ConfirmDialog>
    </>
  );
}
