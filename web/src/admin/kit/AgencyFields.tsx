import { MultiSelect, Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Agency, useAgencies } from '../../api/agencies';
import { said } from '../../i18n';
import { withoutMarks } from './search-words';

interface Given {
  readonly label: string;
  readonly description?: string;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
  readonly 'data-at'?: string;
  readonly only?: (agency: Agency) => boolean;
}

/** The agencies that still exist, by their names; found without marks too. */
function useChoices(only?: (agency: Agency) => boolean, more: readonly Choice[] = []) {
  const { i18n } = useTranslation();
  const agencies = useAgencies();
  return useMemo(
    () => [
      ...more,
      ...[...(agencies?.values() ?? [])]
        .filter((agency) => agency.active && (only?.(agency) ?? true))
        .map(({ code, name }) => ({ value: code, label: said(name, i18n.language) })),
    ],
    [agencies, only, more, i18n.language],
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

const shared = {
  searchable: true,
  // Where a fault leads here, the list would hide what is said of it.
  openOnFocus: false,
  limit: 60,
  withScrollArea: false,
  filter: withoutMarks,
  comboboxProps: { withinPortal: false },
  styles: { options: { maxHeight: 272, overflowY: 'auto' as const } },
} as const;

interface One extends Given {
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
  readonly clearable?: boolean;
}

export function AgencyField({ value, onChange, only, clearable = false, ...given }: One) {
  const { t } = useTranslation('admin');
  return (
    <Select
      {...shared}
      {...given}
      data={useChoices(only)}
      value={value}
      onChange={onChange}
      clearable={clearable}
      clearButtonProps={{ 'aria-label': t('act.clear') }}
    />
  );
}

const NO_MORE: readonly Choice[] = [];

interface Many extends Given {
  readonly value: readonly string[];
  readonly onChange: (codes: string[]) => void;
  /** What may be chosen beside agencies. */
  readonly more?: readonly Choice[];
}

export function AgenciesField({ value, onChange, only, more = NO_MORE, ...given }: Many) {
  return (
    <MultiSelect
      {...shared}
      {...given}
      data={useChoices(only, more)}
      value={[...value]}
      onChange={onChange}
      hidePickedOptions
    />
  );
}
