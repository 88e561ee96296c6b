import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { useMe } from '../../api/use-session';
import { EditDrawer } from '../kit/EditDrawer';
import { fieldNames } from '../kit/field-names';
import { SecretBox } from '../kit/SecretBox';
import { useFields } from '../kit/use-fields';
import { useSave } from '../kit/use-save';
import { PERSON_FIELDS, PersonFields, type PersonValues } from './PersonFields';
import { onePassword } from './roles';
import { placedBy } from '../kit/places';

const NOBODY = { name: '', position: null, phone: null, email: null, username: '' } as const;

/** A new account with a password for its first hour: the person has to choose another at once. */
export function NewPersonForm({ close }: { close: () => void }) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const { agency } = useMe();
  const saving = useSave();
  const { values, set, isChanged } = useFields<PersonValues & { username: string }>({
    ...NOBODY,
    ...{ agency, roles: ['reporter'] },
  });
  const [password, setPassword] = useState(onePassword);
  const [isMade, setMade] = useState(false);
  const save = async () => {
    const own = values.agency === '' ? { '/agency': t('state.agencyNeeded') } : {};
    const went = await saving.run(
      async () => {
        await got(desk.POST('/api/v1/users', { body: { ...values, password } }));
      },
      { own, values },
    );
    if (!went) return;
    setMade(true);
    await client.invalidateQueries({ queryKey: ['users'] });
  };
  const { name, username } = values;
  const nameOf = fieldNames(PERSON_FIELDS, (field) => t(`people.${field}`));
  if (isMade) {
    return (
      <SecretBox title={t('people.created', { name })} secret={password} close={close}>
        <p style={{ margin: 0 }}>{t('people.createdLead', { username })}</p>
      </SecretBox>
    );
  }
  const at = placedBy(saving.faults);
  return (
    <EditDrawer
      title={t('people.add')}
      {...{ close, isChanged, saving, nameOf }}
      save={() => void save()}
    >
      <TextInput
        label={t('people.username')}
        description={t('people.usernameHint')}
        value={username}
        onChange={({ target }) => set({ username: target.value.toLowerCase() })}
        {...at('/username')}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
      />
      <PersonFields values={values} set={set} faults={saving.faults} />
      <TextInput
        label={t('people.first')}
        description={t('people.firstHint')}
        value={password}
        readOnly
        {...at('/password')}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
      />
      <Button
        variant="default"
        style={{ justifySelf: 'start' }}
        onClick={() => setPassword(onePassword())}
      >
        {t('people.make')}
      </Button>
    </EditDrawer>
  );
}
