import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAgencies } from '../api/agencies';
import { said } from '../i18n';

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly error?: string | null | undefined;
  readonly required?: boolean;
  readonly set: (code: string | null) => void;
}

// More are found by typing.
const SHOWN = 60;

/** One of the agencies of the province. */
export function AgencySelect({ label, value, error, required = false, set }: Props) {
  const { i18n } = useTranslation();
  const agencies = useAgencies();
  const data = [...(agencies?.values() ?? [])]
    .filter(({ active }) => active)
    .map(({ code, name }) => ({ value: code, label: said(name, i18n.language) }));
  return (
    <Select
      label={label}
      error={error}
      required={required}
      withAsterisk={false}
      data={data}
      value={value}
      limit={SHOWN}
      searchable
      withScrollArea={false}
      comboboxProps={{ withinPortal: false }}
      onChange={set}
    />
  );
}
