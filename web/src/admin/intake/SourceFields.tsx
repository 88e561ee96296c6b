import { NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import form from '../kit/form.module.css';
import { type MappingValues } from './MappingFields';
import { placedBy } from '../kit/places';

export interface SourceValues extends MappingValues {
  readonly name: string;
  readonly windowMinutes: number;
  readonly hourlyLimit: number;
}

export const SOURCE_FIELDS = [
  ...(['name', 'windowMinutes', 'hourlyLimit', 'rules', 'otherwise', 'key', 'agency'] as const),
] as const;

interface Props {
  readonly values: SourceValues;
  readonly set: (change: Partial<SourceValues>) => void;
  readonly faults: ReadonlyMap<string, string>;
}

/** What it is called, and how much of it the desk takes. */
export function SourceFields({ values, set, faults }: Props) {
  const { t } = useTranslation('admin');
  const at = placedBy(faults);
  return (
    <>
      <TextInput
        label={t('intake.name')}
        description={t('intake.nameHint')}
        value={values.name}
        onChange={({ target }) => set({ name: target.value })}
        {...at('/name')}
      />
      <div className={form.two}>
        <NumberInput
          label={t('intake.windowMinutes')}
          description={t('intake.windowHint')}
          value={values.windowMinutes}
          onChange={(count) => set({ windowMinutes: Number(count) || 0 })}
          min={0}
          max={1440}
          allowDecimal={false}
          hideControls
          {...at('/windowMinutes')}
        />
        <NumberInput
          label={t('intake.hourlyLimit')}
          description={t('intake.limitHint')}
          value={values.hourlyLimit}
          onChange={(count) => set({ hourlyLimit: Number(count) || 0 })}
          min={1}
          max={1000}
          allowDecimal={false}
          hideControls
          {...at('/hourlyLimit')}
        />
      </div>
    </>
  );
}
