import { Button, Modal, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../api/desk';
import { useMe } from '../api/use-session';
import { DialogActs } from '../ui/DialogActs';
import { Failed } from '../ui/Failed';
import css from './bulk.module.css';
import { type Acts } from './use-acts';
import { useFocusBack } from '../ui/use-focus-back';

const WORKING: readonly string[] = ['handler', 'coordinator'];

/** To whom: those of the own agency who work cases. */
export function PersonDialog({ acts }: { acts: Acts }) {
  useFocusBack();
  const { t } = useTranslation('queue');
  const { t: common } = useTranslation('common');
  const { agency } = useMe();
  const [person, setPerson] = useState<string | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['handlers', agency],
    queryFn: () => got(desk.GET('/api/v1/users', { params: { query: { agency, limit: 200 } } })),
  });
  const people = (data?.items ?? [])
    .filter(({ active, roles }) => active && roles.some((role) => WORKING.includes(role)))
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Modal
      opened
      onClose={acts.leaveChoosing}
      title={t('act.assignTo')}
      closeButtonProps={{ 'aria-label': t('closeDialog') }}
      attributes={{ header: { role: 'none' } }}
      centered
    >
      {error && !data ? (
        <Failed error={error} again={() => void refetch()} />
      ) : (
        <form
          className={css.dialog}
          onSubmit={(event) => {
            event.preventDefault();
            if (person !== null) void acts.act('assign', person);
          }}
        >
          <p className={css.codes}>{acts.targets.map(({ code }) => code).join(', ')}</p>
          <Select
            label={t('column.handler')}
            data={people}
            value={person}
            onChange={setPerson}
            searchable
            size="md"
            withScrollArea={false}
            comboboxProps={{ withinPortal: false }}
            data-autofocus
          />
          <DialogActs>
            <Button variant="default" onClick={acts.leaveChoosing}>
              {common('cancel')}
            </Button>
            <Button type="submit" disabled={person === null} loading={acts.busy}>
              {t('act.assign')}
            </Button>
          </DialogActs>
        </form>
      )}
    </Modal>
  );
}
