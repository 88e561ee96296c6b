import { Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AgencyField } from '../kit/AgencyFields';
import form from '../kit/form.module.css';
import { type Role, ROLES } from './roles';
import { placedBy } from '../kit/places';

export const PERSON_FIELDS = [
  ...(['username', 'name', 'agency', 'roles', 'position', 'phone', 'email'] as const),
] as const;

export interface PersonValues {
  readonly name: string;
  readonly agency: string;
  readonly roles: Role[];
  readonly position: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

interface Props {
  readonly values: PersonValues;
  readonly set: (change: Partial<PersonValues>) => void;
  readonly faults: ReadonlyMap<string, string>;
}

const orNone = (text: string): string | null => (text === '' ? null : text);

export function PersonFields({ values, set, faults }: Props) {
  const { t } = useTranslation('admin');
  const at = placedBy(faults);
  return (
    <>
      <TextInput
        label={t('people.name')}
        value={values.name}
        onChange={({ target }) => set({ name: target.value })}
        {...at('/name')}
        autoComplete="off"
      />
      <AgencyField
        label={t('people.agency')}
        value={values.agency === '' ? null : values.agency}
        onChange={(agency) => set({ agency: agency ?? '' })}
        {...at('/agency')}
      />
      <Checkbox.Group
        label={t('people.roles')}
        value={values.roles}
        onChange={(roles) => set({ roles: roles })}
        {...at('/roles')}
      >
        <div className={form.radios}>
          {ROLES.map((role) => (
            <Checkbox
              key={role}
              value={role}
              label={t(`people.role.${role}`)}
              description={t(`people.roleHint.${role}`)}
            />
          ))}
        </div>
      </Checkbox.Group>
      <TextInput
        label={t('people.position')}
        value={values.position ?? ''}
        onChange={({ target }) => set({ position: orNone(target.value) })}
        {...at('/position')}
      />
      <div className={form.two}>
        <TextInput
          label={t('people.phone')}
          type="tel"
          value={values.phone ?? ''}
          onChange={({ target }) => set({ phone: orNone(target.value) })}
          {...at('/phone')}
        />
        <TextInput
          label={t('people.email')}
          type="email"
          value={values.email ?? ''}
          onChange={({ target }) => set({ email: orNone(target.value) })}
          {...at('/email')}
        />
      </div>
    </>
  );
}
