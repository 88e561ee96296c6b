import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AGENCY_KINDS } from '../agency-kinds';
import { AgenciesField, AgencyField } from '../kit/AgencyFields';
import form from '../kit/form.module.css';
import { type Period } from './spans';

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
  return (
    <>
      {isNew ? (
        <TextInput
          label={t('periods.code')}
          description={t('periods.codeHint')}
          value={code}
          onChange={({ target }) => set({ code: target.value.toUpperCase() })}
          error={faults.get('/code')}
        />
      ) : null}
      <div className={form.two}>
        <TextInput
          label={t('periods.nameVi')}
          value={name.vi}
          onChange={({ target }) => set({ name: { ...name, vi: target.value } })}
          error={faults.get('/name/vi')}
        />
        <TextInput
          label={t('periods.nameEn')}
          value={name.en}
          onChange={({ target }) => set({ name: { ...name, en: target.value } })}
          error={faults.get('/name/en')}
        />
      </div>
      <NativeSelect
        label={t('periods.level')}
        value={level}
        onChange={({ target }) => set({ level: target.value as Period['level'] })}
        data={LEVELS.map((value) => ({ value, label: t(`periods.levelOf.${value}`) }))}
      />
      <AgenciesField
        label={t('periods.scope')}
        description={t('periods.scopeHint')}
        value={scope}
        onChange={(codes) => set({ scope: codes })}
        more={scopes}
        error={[...faults].find(([at]) => at.startsWith('/scope'))?.[1]}
      />
      <AgencyField
        label={t('periods.host')}
        value={host}
        onChange={(agency) => set({ host: agency })}
        error={faults.get('/host')}
        clearable
      />
    </>
  );
}
