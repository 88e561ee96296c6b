import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTaxonomy } from '../../api/vocabulary';
import { said } from '../../i18n';

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (category: string | null) => void;
  readonly error?: string | undefined;
  readonly 'data-at'?: string;
}

/** The class of an incident. */
export function CategoryField({ label, value, onChange, ...given }: Props) {
  const { t, i18n } = useTranslation('admin');
  const taxonomy = useTaxonomy();
  return (
    <NativeSelect
      label={label}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
      {...given}
      data={[
        { value: '', label: t('trial.notKnown') },
        ...(taxonomy?.classes ?? []).map((one) => ({
          value: one.value,
          label: said(one.label, i18n.language),
        })),
      ]}
    />
  );
}
