import { Radio, Select, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { useMe } from '../../api/use-session';
import { serverNow } from '../../ui/clock';
import { MomentField } from '../../ui/dates/MomentField';
import { EditDrawer } from '../kit/EditDrawer';
import { namedBy } from '../kit/field-names';
import form from '../kit/form.module.css';
import { Removal } from '../kit/Removal';
import { withoutMarks } from '../kit/search-words';
import { useFields } from '../kit/use-fields';
import { useOwnWords } from '../kit/use-own-faults';
import { useSave } from '../kit/use-save';
import { shiftFaults } from './shift-faults';
import { dayOf, instantOf, minuteOf, type Shift } from './week';
import { placedBy } from '../kit/places';

const ON_DUTY: readonly string[] = ['handler', 'coordinator'];

function valuesOf(shift: Shift | undefined) {
  const today = dayOf(serverNow());
  return {
    person: shift?.person.id ?? '',
    role: shift?.role ?? 'lead',
    from: shift ? minuteOf(shift.from) : `${today}T07:00`,
    to: shift ? minuteOf(shift.to) : `${today}T19:00`,
    note: shift?.note ?? '',
  };
}

export function ShiftForm({ shift, close }: { shift?: Shift; close: () => void }) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const { agency } = useMe();
  const saving = useSave();
  const ownWords = useOwnWords();
  const [initial] = useState(() => valuesOf(shift));
  const { values, set, isChanged } = useFields(initial);
  const save = async (etag = `"${shift?.version ?? 0}"`) => {
    const body = {
      ...{ person: values.person, role: values.role },
      ...{ from: instantOf(values.from), to: instantOf(values.to) },
      note: values.note === '' ? null : values.note,
    };
    const own = {
      ...ownWords(shiftFaults(values, serverNow())),
      ...(values.person === '' && { '/person': t('duty.personNeeded') }),
    };
    const went = await saving.run(
      async () => {
        if (shift) {
          const params = { path: { id: shift.id }, header: { 'If-Match': etag } };
          await got(desk.PATCH('/api/v1/duty/shifts/{id}', { params, body }));
        } else await got(desk.POST('/api/v1/duty/shifts', { body }));
      },
      { own, values },
    );
    if (!went) return;
    close();
    await client.invalidateQueries({ queryKey: ['duty'] });
  };
  const { faults } = saving;
  const at = placedBy(faults);
  return (
    <EditDrawer
      title={shift ? t('duty.edit') : t('duty.add')}
      {...{ close, saving }}
      isChanged={isChanged || !shift}
      save={(etag) => void save(etag)}
      nameOf={namedBy({
        ...{ person: t('duty.person'), role: t('duty.roleField'), note: t('periods.note') },
        ...{ from: t('duty.from'), to: t('duty.to') },
      })}
      reread={() => {
        close();
        void client.invalidateQueries({ queryKey: ['duty'] });
      }}
    >
      <OnDuty
        agency={shift?.agency ?? agency}
        person={values.person}
        set={(person) => set({ person })}
        {...at('/person')}
      />
      <Radio.Group
        label={t('duty.roleField')}
        value={values.role}
        onChange={(role) => set({ role: role })}
        {...at('/role')}
      >
        <div className={form.radios}>
          <Radio value="lead" label={t('duty.role.lead')} />
          <Radio value="member" label={t('duty.role.member')} />
        </div>
      </Radio.Group>
      <div className={form.two}>
        {(['from', 'to'] as const).map((end) => (
          <MomentField
            key={end}
            label={t(`duty.${end}`)}
            value={values[end]}
            onChange={(moment) => set({ [end]: moment })}
            {...at(`/${end}`)}
          />
        ))}
      </div>
      <TextInput
        label={t('periods.note')}
        value={values.note}
        onChange={({ target }) => set({ note: target.value })}
        {...at('/note')}
      />
      {shift ? <ShiftRemoval shift={shift} close={close} /> : null}
    </EditDrawer>
  );
}

interface OnDutyProps {
  readonly agency: string;
  readonly person: string;
  readonly set: (person: string) => void;
  readonly error: string | undefined;
  readonly 'data-at': string;
}

/** The people of the desk who can be on duty. */
function OnDuty({ agency, person, set, ...placed }: OnDutyProps) {
  const { t } = useTranslation('admin');
  const people = useQuery({
    queryKey: ['handlers', agency],
    queryFn: () =>
      got(
        desk.GET('/api/v1/users', {
          params: { query: { agency: agency, limit: 200 } },
        }),
      ),
  });
  return (
    <Select
      label={t('duty.person')}
      description={t('duty.personHint')}
      data={(people.data?.items ?? [])
        .filter(({ active, roles }) => active && roles.some((role) => ON_DUTY.includes(role)))
        .map(({ id, name }) => ({ value: id, label: name }))}
      value={person === '' ? null : person}
      onChange={(id) => set(id ?? '')}
      searchable
      openOnFocus={false}
      filter={withoutMarks}
      withScrollArea={false}
      comboboxProps={{ withinPortal: false }}
      {...placed}
    />
  );
}

function ShiftRemoval({ shift, close }: { shift: Shift; close: () => void }) {
  const { t } = useTranslation('admin');
  const params = { path: { id: shift.id }, header: { 'If-Match': `"${shift.version}"` } };
  return (
    <Removal
      label={t('duty.remove')}
      title={t('duty.removeTitle', { name: shift.person.name })}
      lead={t('duty.removeLead')}
      remove={() => got(desk.DELETE('/api/v1/duty/shifts/{id}', { params }))}
      renews="duty"
      close={close}
    />
  );
}
