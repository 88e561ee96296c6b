import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { useMay } from '../../api/use-session';
import { wall } from '../../ui/times';
import { EditDrawer } from '../kit/EditDrawer';
import { fieldNames } from '../kit/field-names';
import form from '../kit/form.module.css';
import { type One } from '../kit/use-one';
import { useFields } from '../kit/use-fields';
import { useSave } from '../kit/use-save';
import { type User } from './PeopleSection';
import { PERSON_FIELDS, PersonFields, type PersonValues } from './PersonFields';
import { PersonSecurity } from './PersonSecurity';
import { PersonSessions } from './PersonSessions';

interface Props {
  readonly one: One<User>;
  readonly close: () => void;
  readonly reread: () => void;
}

export function PersonForm({ one, close, reread }: Props) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const mayWrite = useMay('user:write');
  const saving = useSave();
  const { id, name, agency, roles, position, phone, email, username, createdAt } = one.data;
  const { values, set, isChanged, changes } = useFields<PersonValues>({
    ...{ name, agency, roles, position, phone, email },
  });
  const save = async (etag = one.etag) => {
    const went = await saving.run(
      async () => {
        const params = { path: { id }, header: { 'If-Match': etag } };
        await got(desk.PATCH('/api/v1/users/{id}', { params, body: changes() }));
      },
      { values },
    );
    if (!went) return;
    notifications.show({ color: 'teal', message: t('state.saved') });
    close();
    await client.invalidateQueries({ queryKey: ['users'] });
  };
  const nameOf = fieldNames(PERSON_FIELDS, (field) => t(`people.${field}`));
  return (
    <EditDrawer
      title={name}
      {...{ close, isChanged, saving, reread, nameOf }}
      save={(etag) => void save(etag)}
      readOnly={!mayWrite}
    >
      <p className={form.hint}>
        {username} · {t('people.createdAt', { at: wall(createdAt) })}
      </p>
      <PersonFields values={values} set={set} faults={saving.faults} />
      {mayWrite ? (
        <>
          <PersonSecurity one={one} reread={reread} />
          <PersonSessions person={one.data} />
        </>
      ) : null}
    </EditDrawer>
  );
}
