import { Button } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/use-session';
import { FROM_FILE, NEW, useAdminSearch } from '../search';

/** Ways to new entries, for who may write them: one, or many from a file. */
export function RegisterActs({ add }: { add: string }) {
  const { t } = useTranslation('admin');
  const { set } = useAdminSearch();
  if (!useMay('register:write')) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileImport size={17} aria-hidden />}
        onClick={() => set({ open: FROM_FILE })}
      >
        {t('importing.open')}
      </Button>
      <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => set({ open: NEW })}>
        {add}
      </Button>
    </>
  );
}
