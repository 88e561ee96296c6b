import { Radio, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgenciesField, AgencyField } from '../kit/AgencyFields';
import { EditDrawer } from '../kit/EditDrawer';
import form from '../kit/form.module.css';
import { useFields } from '../kit/use-fields';
import { type Faults, faultAt } from '../kit/places';
import { useSave } from '../kit/use-save';
import { useWords } from '../use-words';
import { ConditionFields } from './ConditionFields';
import { type Fact, FACTS, SYMBOLS } from './facts';
import { type Placed, rowFaults } from './row-faults';
import { type Modifier, type Rule } from './routing-api';

interface Props {
  readonly row: Rule | Modifier;
  readonly taken: readonly string[];
  readonly findings: readonly (readonly [string, string])[];
  readonly close: () => void;
  readonly apply: (row: Rule | Modifier) => void;
}

const MODES = ['lead', 'unit_handles', 'refer_only'] as const;

const NONE: Faults = new Map();

/** One row of the table. It goes into what is being written; the table is kept as a draft, whole. */
export function RuleForm({ row, taken, findings, close, apply }: Props) {
  const { t } = useTranslation('admin');
  const { receiverName, factName } = useWords();
  const saving = useSave();
  const { values, set, isChanged } = useFields<Rule | Modifier>(row);
  const [refused, refuse] = useState<Faults>(NONE);
  const rule = 'lead' in values ? values : null;
  const placed: Placed = (place) => ({
    ...{ 'data-at': place },
    error: faultAt(refused, place) ?? findings.find(([at]) => at.startsWith(place))?.[1],
  });
  const nameOf = (field: string) => {
    if (field === 'id' || field === 'lead') return t(`form.${field}`);
    const fact = FACTS.find((one: Fact) => field === `when/${one}`);
    return fact ? factName(fact) : field;
  };
  const symbols = SYMBOLS.map((value) => ({ value, label: receiverName(value) }));
  const save = () => {
    const found = rowFaults(values, taken);
    refuse(new Map([...found].map(([at, fault]) => [at, t(`form.${fault}`)])));
    if (found.size === 0) apply(values);
  };
  return (
    <EditDrawer
      title={`${rule ? t('form.rule') : t('form.modifier')} ${row.id}`}
      {...{ close, isChanged, save, nameOf }}
      saving={{ ...saving, faults: refused }}
      saveLabel={t('form.apply')}
    >
      <TextInput
        label={t('form.id')}
        description={t('form.idHint')}
        value={values.id}
        onChange={({ target }) => set({ id: target.value.toUpperCase() })}
        {...placed('/id')}
      />
      <ConditionFields when={values.when} set={(when) => set({ when })} {...{ placed }} />
      {rule ? (
        <div className={form.part}>
          <AgencyField
            label={t('form.lead')}
            value={rule.lead === '' ? null : rule.lead}
            onChange={(lead) => set({ lead: lead ?? '' })}
            {...placed('/lead')}
          />
          <Radio.Group
            label={t('form.mode')}
            value={rule.mode}
            onChange={(mode) => set({ mode: mode })}
          >
            <div className={form.radios}>
              {MODES.map((value) => (
                <Radio key={value} value={value} label={t(`form.modes.${value}`)} />
              ))}
            </div>
          </Radio.Group>
        </div>
      ) : null}
      <AgenciesField
        label={t('form.support')}
        value={values.support}
        onChange={(support) => set({ support })}
        more={symbols}
        {...placed('/support')}
      />
      <AgenciesField
        label={t('form.notify')}
        value={values.notify}
        onChange={(notify) => set({ notify })}
        more={symbols}
        {...placed('/notify')}
      />
      <Reasons why={values.why} set={(why) => set({ why })} {...{ placed }} />
      <TextInput
        label={t('form.basis')}
        value={values.basis ?? ''}
        onChange={({ target }) => set({ basis: target.value === '' ? null : target.value })}
        {...placed('/basis')}
      />
    </EditDrawer>
  );
}

interface ReasonsProps {
  readonly why: Rule['why'];
  readonly set: (why: Rule['why']) => void;
  readonly placed: Placed;
}

function Reasons({ why, set, placed }: ReasonsProps) {
  const { t } = useTranslation('admin');
  return (
    <>
      <Textarea
        label={t('form.whyVi')}
        value={why.vi}
        onChange={({ target }) => set({ ...why, vi: target.value })}
        {...placed('/why/vi')}
        autosize
      />
      <Textarea
        label={t('form.whyEn')}
        value={why.en}
        onChange={({ target }) => set({ ...why, en: target.value })}
        {...placed('/why/en')}
        autosize
      />
    </>
  );
}
