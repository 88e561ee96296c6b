import { Button, Modal, Select } from '@mantine/core';
import { IconCheck, IconUserCheck, IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../api/desk';
import { useMay, useMe } from '../api/use-session';
import css from './bulk.module.css';
import { type Acts } from './use-acts';
import { type Choosing } from './use-chosen';

/** What can be done to all that have a tick, at once. */
export function BulkBar({ acts, chosen }: { acts: Acts; chosen: Choosing }) {
  const { t } = useTranslation('queue');
  const mayAssign = useMay('incident:assign');
  const count = chosen.ticked.size;
  return (
    <>
      {count > 0 ? (
        <div className={css.bulk} role="region" aria-label={t('chosen', { count })}>
          <b className="num">{t('chosen', { count })}</b>
          <button type="button" disabled={acts.busy} onClick={() => void acts.act('acknowledge')}>
            <IconCheck size={16} aria-hidden />
            {t('act.acknowledge')}
            <kbd>E</kbd>
          </button>
          {mayAssign ? (
            <>
              <button type="button" disabled={acts.busy} onClick={() => void acts.act('take')}>
                <IconUserCheck size={16} aria-hidden />
                {t('act.take')}
                <kbd>A</kbd>
              </button>
              <button type="button" disabled={acts.busy} onClick={acts.choosePerson}>
                <IconUserPlus size={16} aria-hidden />
                {t('act.assign')}
                <kbd>S</kbd>
              </button>
            </>
          ) : null}
          <button type="button" onClick={chosen.untick}>
            {t('untick')}
            <kbd>Esc</kbd>
          </button>
        </div>
      ) : null}
      <PersonDialog acts={acts} />
    </>
  );
}

/** To whom: those of the own agency who work cases. */
function PersonDialog({ acts }: { acts: Acts }) {
  const { t } = useTranslation('queue');
  const { agency } = useMe();
  const [person, setPerson] = useState<string | null>(null);
  const { data } = useQuery({
    queryKey: ['handlers', agency],
    queryFn: () => got(desk.GET('/api/v1/users', { params: { query: { agency, limit: 200 } } })),
    enabled: acts.choosing,
  });
  const people = (data?.items ?? [])
    .filter(({ active, roles }) => active && roles.some((role) => WORKING.includes(role)))
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Modal
      opened={acts.choosing}
      onClose={acts.leaveChoosing}
      title={t('act.assignTo')}
      closeButtonProps={{ 'aria-label': t('closeDialog') }}
      attributes={{ header: { role: 'none' } }}
      centered
    >
      <div className={css.dialog}>
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
        <Button
          size="md"
          disabled={person === null}
          onClick={() => person !== null && void acts.act('assign', person)}
        >
          {t('act.assign')}
        </Button>
      </div>
    </Modal>
  );
}

const WORKING: readonly string[] = ['handler', 'coordinator'];
