import { Checkbox, NumberInput, Select } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useScoring } from '../../api/vocabulary';
import { said } from '../../i18n';
import panel from '../panel.module.css';
import { type ImpactFacts, type ImpactName, isImpactName } from './impact';

interface Props {
  readonly values: ImpactFacts;
  readonly set: (change: Partial<ImpactFacts>) => void;
  readonly below: (name: ImpactName) => ReactNode;
  readonly faultOf?: (name: ImpactName) => string | null;
}

const no = () => null;

/** The questions of the scoring table, with its own words. */
export function ImpactFields({ values, set, below, faultOf = no }: Props) {
  const { t, i18n } = useTranslation('case');
  const scoring = useScoring();
  return (
    <div className={panel.pair}>
      {(scoring?.questions ?? []).map(({ key, label, options }) =>
        isImpactName(key) ? (
          <div key={key}>
            <Select
              label={said(label, i18n.language)}
              data={options.map(({ value, label: words }) => ({
                value,
                label: said(words, i18n.language),
              }))}
              value={values[key]}
              error={faultOf(key)}
              allowDeselect={false}
              withScrollArea={false}
              comboboxProps={{ withinPortal: false }}
              onChange={(value) => value && set({ [key]: value })}
            />
            {below(key)}
          </div>
        ) : null,
      )}
      <div>
        <NumberInput
          label={t('impact.recordsAffected')}
          value={Number(values.recordsAffected)}
          error={faultOf('recordsAffected')}
          min={0}
          hideControls
          onChange={(value) => set({ recordsAffected: String(Number(value) || 0) })}
        />
        {below('recordsAffected')}
      </div>
      <div>
        <Checkbox
          label={t('impact.crimeSigns')}
          checked={values.crimeSigns === 'yes'}
          onChange={({ target }) => set({ crimeSigns: target.checked ? 'yes' : 'no' })}
        />
        {below('crimeSigns')}
      </div>
    </div>
  );
}
