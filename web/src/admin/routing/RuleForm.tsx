import { Radio, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgenciesField, AgencyField } from '../kit/AgencyFields';
import { EditDrawer } from '../kit/EditDrawer';
import form from '../kit/form.module.css';
import { useFields } from '../kit/use-fields';
import { useSave } from '../kit/use-save';
import { useWords } from '../use-words';
import { ConditionFields } from './ConditionFields';
import { SYMBOLS } from './facts';
import { type Modifier, type Rule } from './routing-api';

interface Props {
  readonly row: Rule | Modifier;
  readonly taken: readonly string[];
  readonly findings: readonly (readonly [string, string])[];
  readonly close: () => void;
  readonly apply: (row: Rule | Modifier) => void;
}

const ID = /^[A-Z][A-Z0-9_]{1,39}$/;
const MODES = ['lead', 'unit_handles', 'refer_only'] as const;

/** A condition that asks for one of no values at all. */
const isEmpty = (wanted: unknown): boolean => Array.isArray(wanted) && wanted.length === 0;

/** One row of the table. It goes into what is being written; the table is kept as a draft, whole. */
export function RuleForm({ row, taken, findings, close, apply }: Props) {
  const { t } = useTranslation('admin');
  const { receiverName } = useWords();
  const saving = useSave();
  const { values, set, isChanged } = useFields<Rule | Modifier>(row);
  const [tried, setTried] = useState(false);
  const rule = 'lead' in values ? values : null;
  const isIdTaken = taken.includes(values.id);
  const isIdBad = !ID.test(values.id) || isIdTaken;
  const isLeadMissing = rule !== null && rule.lead === '';
  const foundAt = (place: string) => findings.find(([at]) => at.startsWith(place))?.[1];
  const empty = Object.keys(values.when).filter((fact) => isEmpty(values.when[fact]));
  const foundIn = (place: string) =>
    tried && empty.includes(place.replace('/when/', '')) ? t('form.valueNeeded') : foundAt(place);
  const symbols = SYMBOLS.map((value) => ({ value, label: receiverName(value) }));
  const save = () => {
    setTried(true);
    if (!isIdBad && !isLeadMissing && empty.length === 0) apply(values);
  };
  return (
    <EditDrawer
      title={`${rule ? t('form.rule') : t('form.modifier')} ${row.id}`}
      {...{ close, isChanged, saving, save }}
      saveLabel={t('form.apply')}
    >
      <TextInput
        label={t('form.id')}
        description={t('form.idHint')}
        value={values.id}
        onChange={({ target }) => set({ id: target.value.toUpperCase() })}
        error={tried && isIdBad ? t(isIdTaken ? 'form.idTaken' : 'form.idNeeded') : foundAt('/id')}
      />
      <ConditionFields when={values.when} set={(when) => set({ when })} foundAt={foundIn} />
      {rule ? (
        <div className={form.part}>
          <AgencyField
            label={t('form.lead')}
            value={rule.lead === '' ? null : rule.lead}
            onChange={(lead) => set({ lead: lead ?? '' })}
            error={tried && isLeadMissing ? t('form.leadNeeded') : foundAt('/lead')}
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
        error={foundAt('/support')}
      />
      <AgenciesField
        label={t('form.notify')}
        value={values.notify}
        onChange={(notify) => set({ notify })}
        more={symbols}
        error={foundAt('/notify')}
      />
      <Reasons why={values.why} set={(why) => set({ why })} foundAt={foundAt} />
      <TextInput
        label={t('form.basis')}
        value={values.basis ?? ''}
        onChange={({ target }) => set({ basis: target.value === '' ? null : target.value })}
        error={foundAt('/basis')}
      />
    </EditDrawer>
  );
}

interface ReasonsProps {
  readonly why: Rule['why'];
  readonly set: (why: Rule['why']) => void;
  readonly foundAt: (place: string) => string | undefined;
}

function Reasons({ why, set, foundAt }: ReasonsProps) {
  const { t } = useTranslation('admin');
  return (
    <>
      <Textarea
        label={t('form.whyVi')}
        value={why.vi}
        onChange={({ target }) => set({ ...why, vi: target.value })}
        error={foundAt('/why/vi')}
        autosize
      />
      <Textarea
        label={t('form.whyEn')}
        value={why.en}
        onChange={({ target }) => set({ ...why, en: target.value })}
        error={foundAt('/why/en')}
        autosize
      />
    </>
  );
}
