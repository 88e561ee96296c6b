import { Button, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { useMay, useMe } from '../../api/use-session';
import { Person } from '../../ui/Person';
import { wall } from '../../ui/times';
import kit from '../kit/kit.module.css';
import { LeaveGuard } from '../kit/LeaveGuard';
import { Wrong } from '../kit/Notice';
import { Tag } from '../kit/Tag';
import { useSave } from '../kit/use-save';
import css from './duty.module.css';
import { type Shift } from './week';
import { faultAt } from '../kit/places';

export const useOnDuty = () =>
  useQuery({
    queryKey: ['duty', 'now'],
    queryFn: () => got(desk.GET('/api/v1/duty/now')),
  });

/** Who is there, who comes next, and what was handed over last. */
export function OnDutyNow() {
  const { t } = useTranslation('admin');
  const me = useMe();
  const mayHandOver = useMay('duty:hand-over');
  const { data } = useOnDuty();
  if (!data) return null;
  const { lead, members, next, handOver, until } = data;
  const all = [...(lead ? [lead] : []), ...members];
  const mine = all.find(({ person }) => person.id === me.id);
  return (
    <section className={`${kit.card} ${css.now}`}>
      <div>
        <h2>{t('duty.now')}</h2>
        {all.length === 0 ? <p className={css.nobody}>{t('duty.nobodyNow')}</p> : null}
        {all.map(({ id, person, role }) => (
          <p key={id} className={css.who}>
            <Person name={person.name} />
            <Tag tone={role === 'lead' ? 'ok' : undefined}>{t(`duty.role.${role}`)}</Tag>
          </p>
        ))}
        <p className={kit.note}>
          {until === null ? t('duty.noneAfter') : t('duty.until', { at: wall(until) })}
          {next.lead
            ? ` ${t('duty.next', { name: next.lead.person.name, at: wall(next.lead.from) })}`
            : null}
        </p>
      </div>
      <div>
        <h2>{t('duty.handOver')}</h2>
        {handOver ? (
          <p className={css.note}>
            {handOver.note}
            <small>
              {handOver.by.name}, <span className="num">{wall(handOver.at)}</span>
            </small>
          </p>
        ) : (
          <p className={kit.note}>{t('duty.noHandOver')}</p>
        )}
        {mine && mayHandOver ? <HandOver shift={mine} /> : null}
      </div>
    </section>
  );
}

function HandOver({ shift }: { shift: Shift }) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const saving = useSave();
  const [note, setNote] = useState('');
  const run = async () => {
    const params = { path: { id: shift.id } };
    const went = await saving.run(async () => {
      await got(desk.POST('/api/v1/duty/shifts/{id}/hand-over', { params, body: { note } }));
    });
    if (!went) return;
    setNote('');
    notifications.show({ color: 'teal', message: t('duty.handedOver') });
    await client.invalidateQueries({ queryKey: ['duty'] });
  };
  return (
    <div className={css.form}>
      <LeaveGuard when={note !== ''} />
      <Textarea
        label={t('duty.handOverNote')}
        description={t('duty.handOverHint')}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        error={faultAt(saving.faults, '/note')}
        autosize
        minRows={3}
      />
      <Wrong error={saving.faults.size > 0 ? null : saving.error} />
      <Button disabled={note.trim() === ''} loading={saving.busy} onClick={() => void run()}>
        {t('duty.handOverAct')}
      </Button>
    </div>
  );
}
