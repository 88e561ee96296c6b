import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AgencyField } from '../kit/AgencyFields';
import { CategoryField } from '../kit/CategoryField';
import { ImpactFields } from '../kit/ImpactFields';
import { type TrialForm } from './facts';
import css from './trial.module.css';

interface Props {
  readonly form: TrialForm;
  readonly set: (change: Partial<TrialForm>) => void;
}

const PHASES = ['normal', 'before', 'during', 'after'] as const;

/** Who reports what, in which phase, and how bad it is. */
export function TrialFields({ form, set }: Props) {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation('common');
  return (
    <div className={css.fields}>
      <AgencyField
        label={t('trial.unit')}
        description={t('trial.unitHint')}
        value={form.unit}
        onChange={(unit) => set({ unit })}
        only={({ reports }) => reports}
        clearable
      />
      <AgencyField
        label={t('trial.operator')}
        description={t('trial.operatorHint')}
        value={form.operator}
        onChange={(operator) => set({ operator })}
        clearable
      />
      <CategoryField
        label={t('trial.category')}
        value={form.category}
        onChange={(category) => set({ category })}
      />
      <NativeSelect
        label={t('trial.phase')}
        value={form.phase}
        onChange={({ target }) => set({ phase: target.value as TrialForm['phase'] })}
        data={PHASES.map((value) => ({ value, label: common(`phase.${value}`) }))}
      />
      <AgencyField
        label={t('trial.provider')}
        value={form.provider}
        onChange={(provider) => set({ provider })}
        only={({ kind }) => ['telecom', 'post', 'utility'].includes(kind)}
        clearable
      />
      <ImpactFields impact={form.impact} set={(impact) => set({ impact })} wideClass={css.crime} />
    </div>
  );
}
