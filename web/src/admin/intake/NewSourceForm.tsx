import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../kit/EditDrawer';
import { fieldNames } from '../kit/field-names';
import { placedBy } from '../kit/places';
import { SecretBox } from '../kit/SecretBox';
import { HowToConnect } from './HowToConnect';
import { KeyChoice } from './KeyChoice';
import { type Program } from './mapping';
import { MappingFields } from './MappingFields';
import { PROGRAM_NAMES, PROGRAMS } from './payloads';
import { SOURCE_FIELDS, SourceFields } from './SourceFields';
import { UnusedKeys } from './UnusedKeys';
import { useNewSource } from './use-new-source';

/** A program that sends alerts, with a key that there is or with one of its own, which is shown once. */
export function NewSourceForm({ close }: { close: () => void }) {
  const { t } = useTranslation('admin');
  const source = useNewSource(close);
  const { values, set, isChanged, saving, issued } = source;
  if (source.isMade) {
    return (
      <SecretBox
        title={t('keys.issued', { name: values.name })}
        secret={issued?.secret ?? null}
        close={close}
      >
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
      save={() => void source.save()}
      wide
    >
      <UnusedKeys
        chosen={values.key}
        goOn={(key) => set({ key, renews: key !== null && issued?.id !== key })}
        revoked={source.revoked}
      />
      <NativeSelect
        label={t('intake.program')}
        description={t('intake.programHint')}
        value={values.program}
        onChange={({ target }) => set({ program: target.value as Program })}
        data={PROGRAMS.map((value) => ({ value, label: PROGRAM_NAMES[value] }))}
        {...at('/program')}
      />
      <KeyChoice
        {...{ values, set }}
        isIssued={issued !== null && issued.id === values.key}
        faults={saving.faults}
      />
      <SourceFields {...{ values, set }} faults={saving.faults} />
      <MappingFields {...{ values, set }} faults={saving.faults} />
    </EditDrawer>
  );
}
