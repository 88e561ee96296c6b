import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const HOURS = [0, 1, 24, 72, 168] as const;

/** For how long the old secret stays good beside the new one. */
export function OverlapField({ hours, set }: { hours: number; set: (hours: number) => void }) {
  const { t } = useTranslation('admin');
  return (
    <NativeSelect
      label={t('overlap.label')}
      value={String(hours)}
      onChange={({ target }) => set(Number(target.value))}
      data={HOURS.map((count) => ({
        value: String(count),
        label: count === 0 ? t('overlap.none') : t('overlap.hours', { count }),
      }))}
    />
  );
}
