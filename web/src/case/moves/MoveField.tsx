import { MultiSelect, Radio, Select, Textarea } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../../api/agencies';
import { MomentField } from '../../ui/dates/MomentField';
import { AgencySelect } from '../AgencySelect';
import { type Incident } from '../case-data';
import { useColleagues } from '../people';
import { CaseField } from './CaseField';
import { type Asking, type Field, type MoveName, type Value } from './moves';
import { Questions } from './Questions';
import css from './moves.module.css';

export interface Asked {
  readonly field: Field;
  readonly event: MoveName;
  readonly incident: Incident;
  readonly value: Value | undefined;
  readonly fault: string | null;
  readonly set: (value: Value) => void;
}

interface Plain {
  readonly label: string;
  readonly value: string;
  readonly error: string | null;
  readonly required: boolean;
}

// Of a member that may be left out the label says so; a star says nothing to who does not know it.
const plainOf = (asked: Asked, label: string): Plain & { withAsterisk: boolean } => ({
  ...{ label, error: asked.fault, required: asked.field.required, withAsterisk: false },
  value: typeof asked.value === 'string' ? asked.value : '',
});

const LIST = { withScrollArea: false, comboboxProps: { withinPortal: false } } as const;

const ASK: Readonly<Record<Asking, (asked: Asked & { label: string }) => ReactNode>> = {
  text: (asked) => (
    <Textarea
      {...plainOf(asked, asked.label)}
      autosize
      minRows={2}
      maxRows={12}
      onChange={({ target }) => asked.set(target.value)}
    />
  ),
  when: (asked) => (
    <MomentField
      {...plainOf(asked, asked.label)}
      className={css.when}
      onChange={(moment) => asked.set(moment)}
    />
  ),
  person: (asked) => <PersonField {...asked} />,
  people: (asked) => <PeopleField {...asked} />,
  agency: (asked) => (
    <AgencySelect {...plainOf(asked, asked.label)} set={(code) => asked.set(code ?? '')} />
  ),
  authority: (asked) => <AuthorityField {...asked} />,
  case: (asked) => <CaseField {...asked} plain={plainOf(asked, asked.label)} />,
  questions: (asked) => <Questions {...asked} />,
  reasonCode: (asked) => <ReasonField {...asked} />,
};

/** One member of a move, asked for as what it is. */
export function MoveField(asked: Asked) {
  const { t, i18n } = useTranslation('case');
  const { field, event } = asked;
  const own = `member.${event}_${field.name}`;
  const name = i18n.exists(`case:${own}`)
    ? t(own as 'member.reason')
    : t(`member.${field.name}` as 'member.reason');
  const label = field.required ? name : t('moves.optional', { field: name });
  return (
    <div data-fault={asked.fault !== null || undefined}>{ASK[field.as]({ ...asked, label })}</div>
  );
}

type Labelled = Asked & { readonly label: string };

function PersonField(asked: Labelled) {
  const people = useColleagues();
  return (
    <Select
      {...plainOf(asked, asked.label)}
      {...LIST}
      data={people}
      searchable
      onChange={(id) => asked.set(id ?? '')}
    />
  );
}

function PeopleField(asked: Labelled) {
  const people = useColleagues();
  return (
    <MultiSelect
      {...LIST}
      label={asked.label}
      error={asked.fault}
      data={people}
      value={typeof asked.value === 'object' ? [...asked.value] : []}
      searchable
      onChange={asked.set}
    />
  );
}

// Who can lead a case, as reference/routing.json has them.
const AUTHORITIES = ['GL-STTTT', 'GL-CAT', 'VN-VNCERT'];

function AuthorityField(asked: Labelled) {
  const nameOf = useAgencyName();
  return (
    <Radio.Group {...plainOf(asked, asked.label)} onChange={asked.set}>
      <div className={css.choices}>
        {AUTHORITIES.filter((code) => code !== asked.incident.leadAgency).map((code) => (
          <Radio key={code} value={code} label={nameOf(code)} />
        ))}
      </div>
    </Radio.Group>
  );
}

const CODES = ['not_incident', 'out_of_scope', 'insufficient_data', 'exercise'] as const;

function ReasonField(asked: Labelled) {
  const { t } = useTranslation('case');
  return (
    <Radio.Group {...plainOf(asked, asked.label)} onChange={asked.set}>
      <div className={css.choices}>
        {CODES.map((code) => (
          <Radio key={code} value={code} label={t(`reasonCode.${code}`)} />
        ))}
      </div>
    </Radio.Group>
  );
}
