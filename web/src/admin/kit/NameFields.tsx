import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Faults, placedBy } from './places';

interface Name {
  readonly vi: string;
  readonly en: string;
}

interface Props {
  readonly name: Name;
  readonly set: (change: { name: Name }) => void;
  readonly faults: Faults;
}

/** What something is called, in both languages. */
export function NameFields({ name, set, faults }: Props) {
  const { t } = useTranslation('admin');
  const at = placedBy(faults);
  return (
    <>
      <TextInput
        label={t('periods.nameVi')}
        value={name.vi}
        onChange={({ target }) => set({ name: { ...name, vi: target.value } })}
        {...at('/name/vi')}
      />
      <TextInput
        label={t('periods.nameEn')}
        value={name.en}
        onChange={({ target }) => set({ name: { ...name, en: target.value } })}
        {...at('/name/en')}
      />
    </>
  );
}
