import { Checkbox, NativeSelect, NumberInput, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/desk';
import { useScoring } from '../../api/vocabulary';
import { said } from '../../i18n';

export type Impact = Schemas['ImpactDto'];
/** As many as there are, for the room that they will need. */
const QUESTIONS = [1, 2, 3, 4, 5, 6, 7] as const;
const OWNER = ['yes', 'unknown', 'no'] as const;

interface Props {
  readonly impact: Impact;
  readonly set: (impact: Impact) => void;
  readonly wideClass: string | undefined;
  readonly placed?: (member: string) => object;
}

/** The questions of the report form, short: what decides the level, and nothing else. */
export function ImpactFields({ impact, set, wideClass, placed }: Props) {
  const { t, i18n } = useTranslation('admin');
  const { t: common } = useTranslation('common');
  const scoring = useScoring();
  const answer = (change: object) => set({ ...impact, ...change });
  return (
    <>
      {scoring ? null : QUESTIONS.map((n) => <Skeleton key={n} height={59} />)}
      {(scoring?.questions ?? []).map(({ key, options }) => {
        const value = impact[key as 'spread'];
        const data = options.map((one) => ({
          value: one.value,
          label: said(one.label, i18n.language),
        }));
        return (
          <NativeSelect
            key={key}
            label={common(`factor.${key as 'spread'}`)}
            {...{ value, data }}
            onChange={({ target }) => answer({ [key]: target.value })}
            // Some are sentences, and a field shows one line.
            title={data.find((one) => one.value === value)?.label}
            {...placed?.(key)}
          />
        );
      })}
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
          {...placed?.('recordsAffected')}
        />
      ) : null}
      <Checkbox
        className={wideClass}
        label={t('trial.crime')}
        checked={impact.crimeSigns}
        onChange={({ target }) => answer({ crimeSigns: target.checked })}
      />
    </>
  );
}
