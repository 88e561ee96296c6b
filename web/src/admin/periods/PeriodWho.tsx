import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AGENCY_KINDS } from '../agency-kinds';
import { AgenciesField, AgencyField } from '../kit/AgencyFields';
import { NameFields } from '../kit/NameFields';
import form from '../kit/form.module.css';
import { type Period } from './spans';
import { placedBy } from '../kit/places';

export type PeriodValues = Omit<Period, 'version'>;
const LEVELS = ['national', 'province', 'district', 'commune'] as const;

interface Props {
  readonly values: PeriodValues;
  readonly set: (change: Partial<PeriodValues>) => void;
  readonly faults: ReadonlyMap<string, string>;
  readonly isNew: boolean;
}

/** Which congress it is, and for whom it holds. */
export function PeriodWho({ values, set, faults, isNew }: Props) {
  const { t } = useTranslation('admin');
  const { code, level, name, scope, host } = values;
  const scopes = [
    { value: '*', label: t('periods.everyone') },
    ...AGENCY_KINDS.map((kind) => ({
      value: `${kind}:*`,
      label: t('periods.allOf', { kind: t(`kind.${kind}`) }),
    })),
  ];
  const at = placedBy(faults);
  return (
    <>
      {isNew ? (
        <TextInput
          label={t('periods.code')}
          description={t('periods.codeHint')}
          value={code}
          onChange={({ target }) => set({ code: target.value.toUpperCase() })}
          {...at('/code')}
        />
      ) : null}
      <div className={form.two}>
        <NameFields {...{ name, set, faults }} />
      </div>
      <NativeSelect
        label={t('periods.level')}
        value={level}
        onChange={({ target }) => set({ level: target.value as Period['level'] })}
        data={LEVELS.map((value) => ({ value, label: t(`periods.levelOf.${value}`) }))}
        {...at('/level')}
      />
      <AgenciesField
        label={t('periods.scope')}
        description={t('periods.scopeHint')}
        value={scope}
        onChange={(codes) => set({ scope: codes })}
        more={scopes}
        {...at('/scope')}
      />
      <AgencyField
        label={t('periods.host')}
        value={host}
        onChange={(agency) => set({ host: agency })}
        {...at('/host')}
        clearable
      />
    </>
  );
}
