import { NativeSelect } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { serverNow } from '../../ui/clock';
import { EditDrawer } from '../kit/EditDrawer';
import { fieldNames } from '../kit/field-names';
import { SecretBox } from '../kit/SecretBox';
import { useFields } from '../kit/use-fields';
import { useSave } from '../kit/use-save';
import { dayOf, endOf } from '../keys/KeyFields';
import { HowToConnect } from './HowToConnect';
import { KeyChoice, type KeyOf } from './KeyChoice';
import { type Program, USUAL_REPORT } from './mapping';
import { MappingFields } from './MappingFields';
import { PROGRAM_NAMES, PROGRAMS } from './payloads';
import { SOURCE_FIELDS, SourceFields, type SourceValues } from './SourceFields';
import { placedBy } from '../kit/places';

const HALF_A_YEAR_MS = 182 * 86_400_000;
const EMPTY: SourceValues & KeyOf & { program: Program } = {
  ...{ name: '', program: 'alertmanager', key: null, agency: null },
  ...{ rules: [], otherwise: USUAL_REPORT, windowMinutes: 10, hourlyLimit: 20 },
};

/** A program that sends alerts, with a key that there is or with one of its own, which is shown once. */
export function NewSourceForm({ close }: { close: () => void }) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const saving = useSave();
  const [secret, setSecret] = useState<string | null>(null);
  const [isMade, setMade] = useState(false);
  const { values, set, isChanged } = useFields(EMPTY);
  const { agency, key, ...facts } = values;
  /** Issued once, and for nothing that would be refused: should the rest not get through, the next attempt goes with it. */
  const keyOrNew = async (): Promise<string> => {
    if (key !== null) return key;
    await got(
      desk.POST('/api/v1/intake/sources/check', { body: { ...facts, agency: agency ?? '' } }),
    );
    const issued = await got(
      desk.POST('/api/v1/api-keys', {
        body: {
          ...{ name: facts.name, agency: agency ?? '', scopes: ['alert:report'], addresses: [] },
          expiresAt: endOf(dayOf(serverNow() + HALF_A_YEAR_MS)),
        },
      }),
    );
    setSecret(issued.key ?? null);
    set({ key: issued.id });
    await client.invalidateQueries({ queryKey: ['keys'] });
    return issued.id;
  };
  const save = async () => {
    const own = key === null && !agency ? { '/agency': t('state.agencyNeeded') } : {};
    const went = await saving.run(
      async () => {
        const body = { ...facts, key: await keyOrNew() };
        await got(desk.POST('/api/v1/intake/sources', { body }));
      },
      { own, values },
    );
    if (!went) return;
    notifications.show({ color: 'teal', message: t('state.saved') });
    await client.invalidateQueries({ queryKey: ['intake-sources'] });
    if (key === null || secret !== null) setMade(true);
    else close();
  };
  if (isMade) {
    return (
      <SecretBox title={t('keys.issued', { name: values.name })} secret={secret} close={close}>
        <HowToConnect program={values.program} />
      </SecretBox>
    );
  }
  const at = placedBy(saving.faults);
  return (
    <EditDrawer
      title={t('intake.add')}
      {...{ close, isChanged, saving }}
      nameOf={fieldNames(SOURCE_FIELDS, (field) => t(`intake.${field}Field`))}
      save={() => void save()}
      wide
    >
      <NativeSelect
        label={t('intake.program')}
        description={t('intake.programHint')}
        value={values.program}
        onChange={({ target }) => set({ program: target.value as Program })}
        data={PROGRAMS.map((value) => ({ value, label: PROGRAM_NAMES[value] }))}
        {...at('/program')}
      />
      <KeyChoice {...{ values, set }} isIssued={secret !== null} faults={saving.faults} />
      <SourceFields {...{ values, set }} faults={saving.faults} />
      <MappingFields {...{ values, set }} faults={saving.faults} />
    </EditDrawer>
  );
}
