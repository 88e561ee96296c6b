import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from './ConfirmDialog';
import { useSave } from './use-save';

interface Props {
  readonly label: string;
  /** Names the object. */
  readonly title: string;
  /** What follows. */
  readonly lead: string;
  /** To be typed first, where something is gone for good. */
  readonly typed?: string;
  readonly remove: () => Promise<unknown>;
  /** The list that is read anew. */
  readonly renews: string;
  readonly close: () => void;
}

/** The end of something, from its own form. */
export function Removal({ label, title, lead, typed, remove, renews, close }: Props) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const saving = useSave();
  const [asked, ask] = useState(false);
  const run = async () => {
    const went = await saving.run(async () => {
      await remove();
    });
    if (!went) return;
    notifications.show({ color: 'teal', message: t('state.removed') });
    close();
    await client.invalidateQueries({ queryKey: [renews] });
  };
  return (
    <>
      <Button variant="default" style={{ justifySelf: 'start' }} onClick={() => ask(true)}>
        {label}
      </Button>
      <ConfirmDialog
        opened={asked}
        close={() => {
          saving.forget();
          ask(false);
        }}
        title={title}
        act={label}
        run={() => void run()}
        {...{ saving, typed }}
      >
        {lead}
      </ConfirmDialog>
    </>
  );
}
