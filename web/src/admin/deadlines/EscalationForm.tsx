import { Button, Checkbox, NumberInput, Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgenciesField } from '../kit/AgencyFields';
import { EditDrawer } from '../kit/EditDrawer';
import { namedBy } from '../kit/field-names';
import form from '../kit/form.module.css';
import { faultAt, type Faults } from '../kit/places';
import { useFields } from '../kit/use-fields';
import { useSave } from '../kit/use-save';
import { type Escalation } from './deadlines-api';
import { SEVERITIES } from './matrix';
import { stepFaults } from './step-faults';
import { TargetField } from './TargetField';

interface Props {
  readonly step: Escalation;
  readonly faults: ReadonlyMap<string, string> | undefined;
  readonly place: string;
  readonly close: () => void;
  readonly apply: (step: Escalation) => void;
  readonly remove?: () => void;
}

const NONE: Faults = new Map();
const WHO = ['duty-lead', 'leaders-of-lead', 'agencies'] as const;

/** Who hears that time has run out, and from when on. */
export function EscalationForm({ step, faults, place, close, apply, remove }: Props) {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation('common');
  const saving = useSave();
  const { values, set, isChanged } = useFields(step);
  const [refused, refuse] = useState<Faults>(NONE);
  const placed = (member: string) => ({
    ...{ 'data-at': `/${member}` },
    error: faultAt(refused, `/${member}`) ?? faultAt(faults ?? NONE, `${place}/${member}`),
  });
  const names = {
    ...{ severities: t('deadlines.forField'), agencies: t('deadlines.agencies') },
    ...{ 'to/vi': t('deadlines.toVi'), 'to/en': t('deadlines.toEn') },
  };
  const words = { needed: t('fault.needed'), agencyNeeded: t('state.agencyNeeded') };
  const save = () => {
    const found = stepFaults(values);
    refuse(new Map([...found].map(([at, fault]) => [at, words[fault]])));
    if (found.size === 0) apply(values);
  };
  const { percent, orAfter, severities, who = 'agencies', to, agencies } = values;
  return (
    <EditDrawer
      title={t('deadlines.step')}
      {...{ close, isChanged, save }}
      saving={{ ...saving, faults: refused }}
      nameOf={namedBy(names)}
      saveLabel={t('form.apply')}
    >
      <NumberInput
        label={t('deadlines.percent')}
        description={t('deadlines.percentHint')}
        value={percent}
        onChange={(value) => set({ percent: Number(value) || 0 })}
        suffix="%"
        min={1}
        max={1000}
        hideControls
        {...placed('percent')}
      />
      <div>
        <span className={form.label}>{t('deadlines.orAfterField')}</span>
        <TargetField
          label={t('deadlines.orAfterField')}
          value={orAfter ?? ''}
          onChange={(target) => set({ orAfter: target === '' ? null : target })}
          {...placed('orAfter')}
        />
      </div>
      <Checkbox.Group
        label={t('deadlines.forField')}
        value={severities}
        onChange={(value) => set({ severities: value })}
        {...placed('severities')}
      >
        <div className={form.radios}>
          {SEVERITIES.map((one) => (
            <Checkbox key={one} value={one} label={common(`severity.${one}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <Radio.Group label={t('deadlines.who')} value={who} onChange={(value) => set({ who: value })}>
        <div className={form.radios}>
          {WHO.map((one) => (
            <Radio key={one} value={one} label={t(`deadlines.whoOf.${one}`)} />
          ))}
        </div>
      </Radio.Group>
      {who === 'agencies' ? (
        <AgenciesField
          label={t('deadlines.agencies')}
          value={agencies}
          onChange={(codes) => set({ agencies: codes })}
          {...placed('agencies')}
        />
      ) : null}
      <TextInput
        label={t('deadlines.toVi')}
        value={to.vi}
        onChange={({ target }) => set({ to: { ...to, vi: target.value } })}
        {...placed('to/vi')}
      />
      <TextInput
        label={t('deadlines.toEn')}
        value={to.en}
        onChange={({ target }) => set({ to: { ...to, en: target.value } })}
        {...placed('to/en')}
      />
      {remove ? (
        <Button variant="default" onClick={remove}>
          {t('deadlines.removeStep')}
        </Button>
      ) : null}
    </EditDrawer>
  );
}
