import { Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useScoring, useTaxonomy } from '../../api/vocabulary';
import { said } from '../../i18n';
import { AgencyField } from '../kit/AgencyFields';
import { type TrialForm } from './facts';
import css from './trial.module.css';

interface Props {
  readonly form: TrialForm;
  readonly set: (change: Partial<TrialForm>) => void;
}

const PHASES = ['normal', 'before', 'during', 'after'] as const;
const OWNER = ['yes', 'unknown', 'no'] as const;

/** The questions of the report form, short: what decides, and nothing else. */
export function TrialFields({ form, set }: Props) {
  const { t, i18n } = useTranslation('admin');
  const { t: common } = useTranslation('common');
  const scoring = useScoring();
  const { impact } = form;
  const answer = (change: object) => set({ impact: { ...impact, ...change } });
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
      <CategoryField {...{ form, set }} />
      <NativeSelect
        label={t('trial.phase')}
        value={form.phase}
        onChange={({ target }) => set({ phase: target.value as TrialForm['phase'] })}
        data={PHASES.map((value) => ({ value, label: common(`phase.${value}`) }))}
      />
      {(scoring?.questions ?? []).map(({ key, options }) => (
        <NativeSelect
          key={key}
          label={common(`factor.${key as 'spread'}`)}
          value={impact[key as 'spread']}
          onChange={({ target }) => answer({ [key]: target.value })}
          data={options.map(({ value, label }) => ({ value, label: said(label, i18n.language) }))}
        />
      ))}
      <NativeSelect
        label={t('trial.owner')}
        value={impact.ownerCanHandle}
        onChange={({ target }) => answer({ ownerCanHandle: target.value })}
        data={OWNER.map((value) => ({ value, label: t(`trial.ownerOf.${value}`) }))}
      />
      {impact.dataImpact === 'personal' ? (
        <NumberInput
          label={t('trial.records')}
          value={impact.recordsAffected}
          onChange={(count) => answer({ recordsAffected: Number(count) || 0 })}
          min={0}
          allowDecimal={false}
          thousandSeparator="."
          decimalSeparator=","
          hideControls
        />
      ) : null}
      <AgencyField
        label={t('trial.provider')}
        value={form.provider}
        onChange={(provider) => set({ provider })}
        only={({ kind }) => ['telecom', 'post', 'utility'].includes(kind)}
        clearable
      />
      <Checkbox
        className={css.crime}
        label={t('trial.crime')}
        checked={impact.crimeSigns}
        onChange={({ target }) => answer({ crimeSigns: target.checked })}
      />
    </div>
  );
}

function CategoryField({ form, set }: Props) {
  const { t, i18n } = useTranslation('admin');
  const taxonomy = useTaxonomy();
  return (
    <NativeSelect
      label={t('trial.category')}
      value={form.category ?? ''}
      onChange={({ target }) => set({ category: target.value === '' ? null : target.value })}
      data={[
        { value: '', label: t('trial.notKnown') },
        ...(taxonomy?.classes ?? []).map(({ value, label }) => ({
          value,
          label: said(label, i18n.language),
        })),
      ]}
    />
  );
}
