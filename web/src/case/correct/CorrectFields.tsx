import { Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { useTaxonomy } from '../../api/vocabulary';
import { said } from '../../i18n';
import { MomentField } from '../../ui/dates/MomentField';
import { type Incident } from '../case-data';
import panel from '../panel.module.css';
import { TlpSelect } from '../traces/TlpSelect';
import { type Tlp } from '../traces/types';
import { type Facts, OTHER, type TextName } from './facts';

export interface FactProps {
  readonly incident: Incident;
  readonly values: Facts;
  readonly set: (change: Partial<Facts>) => void;
  readonly faultOf: (name: TextName) => string | null;
  readonly labelOf: (name: TextName) => string;
  /** What others have made of the field meanwhile. */
  readonly below: (name: TextName) => ReactNode;
}

const LIST = { withScrollArea: false, comboboxProps: { withinPortal: false } } as const;
const OPTIONAL: readonly TextName[] = [
  ...(['contactPosition', 'contactPhone', 'contactEmail'] as const),
  ...(['actionsTaken', 'supportRequested'] as const),
];
const LENGTHS: Readonly<Partial<Record<TextName, number>>> = {
  ...{ title: 200, description: 20_000, systemName: 300, contactName: 200, contactPosition: 200 },
  ...{ contactPhone: 30, contactEmail: 254, actionsTaken: 5000, supportRequested: 5000 },
};

interface OneProps extends FactProps {
  readonly name: TextName;
  readonly long?: boolean;
  readonly type?: 'text' | 'tel' | 'email';
}

function Fact({ name, long = false, type = 'text', ...props }: OneProps) {
  const { t } = useTranslation('case');
  const { values, set, faultOf, labelOf, below } = props;
  const label = labelOf(name);
  const plain = {
    label: OPTIONAL.includes(name) ? t('moves.optional', { field: label }) : label,
    ...{ name, value: values[name], error: faultOf(name), maxLength: LENGTHS[name] },
    onChange: ({ target }: { target: { value: string } }) => set({ [name]: target.value }),
  };
  return (
    <div>
      {long ? (
        <Textarea {...plain} autosize minRows={2} maxRows={14} />
      ) : (
        <TextInput {...plain} type={type} />
      )}
      {below(name)}
    </div>
  );
}

function DetectedAt({ values, set, faultOf, labelOf, below }: FactProps) {
  return (
    <div>
      <MomentField
        label={labelOf('detectedAt')}
        value={values.detectedAt}
        error={faultOf('detectedAt')}
        onChange={(detectedAt) => set({ detectedAt })}
      />
      {below('detectedAt')}
    </div>
  );
}

/** What happened, when and to what; whom to ask; how far it may be told. */
export function CorrectFields(props: FactProps) {
  const { values, set, below } = props;
  return (
    <>
      <Fact {...props} name="title" />
      <Fact {...props} name="description" long />
      <div className={panel.pair}>
        <Category {...props} />
        <DetectedAt {...props} />
        <SystemChoice {...props} />
        {values.system === OTHER ? <Fact {...props} name="systemName" /> : null}
        <div>
          <TlpSelect value={values.tlp as Tlp} set={(tlp) => set({ tlp })} />
          {below('tlp')}
        </div>
      </div>
      <div className={panel.pair}>
        <Fact {...props} name="contactName" />
        <Fact {...props} name="contactPosition" />
        <Fact {...props} name="contactPhone" type="tel" />
        <Fact {...props} name="contactEmail" type="email" />
      </div>
      <Fact {...props} name="actionsTaken" long />
      <Fact {...props} name="supportRequested" long />
    </>
  );
}

/** The class alone where nobody knows the type yet. */
function Category({ values, set, faultOf, labelOf, below }: FactProps) {
  const { t, i18n } = useTranslation('case');
  const taxonomy = useTaxonomy();
  const words = (label: { vi: string; en: string }) => said(label, i18n.language);
  const data = (taxonomy?.classes ?? []).map(({ value, label, types }) => ({
    group: words(label),
    items: [
      { value: `${value}/`, label: t('correct.typeUnknown', { kind: words(label) }) },
      ...types.map((type) => ({ value: `${value}/${type.value}`, label: words(type.label) })),
    ],
  }));
  return (
    <div>
      <Select
        {...LIST}
        label={labelOf('category')}
        data={data}
        value={values.category}
        error={faultOf('category')}
        allowDeselect={false}
        searchable
        onChange={(category) => category && set({ category })}
      />
      {below('category')}
    </div>
  );
}

const LIMIT = 200;

/** The unit's own systems, the one that was named, or another by its name. */
function SystemChoice({ incident, values, set, faultOf, labelOf, below }: FactProps) {
  const { t } = useTranslation('case');
  const { reporterAgency: operator, system } = incident;
  const { data } = useQuery({
    queryKey: ['systems', 'of', operator],
    queryFn: () =>
      got(
        desk.GET('/api/v1/systems', {
          params: { query: { operator, active: true, limit: LIMIT } },
        }),
      ),
    staleTime: 60_000,
  });
  const known = new Map((data?.items ?? []).map(({ code, name }) => [code, name]));
  if (system?.code) known.set(system.code, system.name);
  return (
    <div>
      <Select
        {...LIST}
        label={labelOf('system')}
        data={[
          ...[...known].map(([value, name]) => ({ value, label: `${name} (${value})` })),
          { value: OTHER, label: t('correct.systemOther') },
        ]}
        value={values.system}
        error={faultOf('system')}
        allowDeselect={false}
        onChange={(code) => set({ system: code ?? OTHER })}
      />
      {below('system')}
    </div>
  );
}
