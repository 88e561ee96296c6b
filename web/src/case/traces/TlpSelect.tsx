import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Tlp, TLPS } from './types';

/** How far it may be passed on; the labels are the same in every language. */
export function TlpSelect({ value, set }: { value: Tlp; set: (tlp: Tlp) => void }) {
  const { t } = useTranslation('case');
  return (
    <Select
      label={t('trace.tlp')}
      data={TLPS.map((tlp) => ({ value: tlp, label: `TLP:${tlp}` }))}
      value={value}
      allowDeselect={false}
      withScrollArea={false}
      comboboxProps={{ withinPortal: false }}
      onChange={(tlp) => tlp && set(tlp)}
    />
  );
}
