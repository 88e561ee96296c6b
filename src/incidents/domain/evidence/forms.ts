/** An official form as reference/report-forms.json has it. */
export interface ReportForm {
  readonly id: string;
  readonly title_vi: string;
  readonly title_en: string;
  readonly legal_basis: string;
  readonly structure_verification: string;
  readonly sections: readonly FormSection[];
}

interface FormSection {
  readonly title_vi: string;
  readonly title_en: string;
  readonly fields: readonly FormField[];
}

export interface FormField {
  readonly key: string;
  readonly label_vi: string;
  readonly label_en: string;
  readonly required?: boolean;
  readonly options?: readonly {
    readonly value: string;
    readonly vi: string;
    readonly en: string;
  }[];
  /** `memory` or `inferred`: the wording was not seen in an official text. */
  readonly options_verification?: string;
}

/** What is known of a case, by the keys of the forms. `unverified`: not to be printed as official either. */
export type FormFacts = Readonly<Record<string, FormFact | undefined>>;
export interface FormFact {
  readonly text: string;
  readonly unverified?: boolean;
}

interface Label {
  readonly vi: string;
  readonly en: string;
}

/** `official` wording was read in an official text; `unverified` was not, and must never look as if it was. */
export type Wording = 'official' | 'unverified';

export interface FilledForm {
  readonly form: string;
  readonly title: Label;
  readonly legalBasis: string;
  readonly wording: Wording;
  readonly sections: readonly {
    readonly title: Label;
    readonly fields: readonly FilledField[];
  }[];
}

export interface FilledField {
  readonly key: string;
  readonly label: Label;
  readonly required: boolean;
  readonly wording: Wording;
  /** Nothing where the case does not say. */
  readonly value: Label | null;
  readonly valueVerified: boolean;
}

/** A form filled in from what a case says; what it does not say stays empty, for a person to write. */
export const filledForm = (form: ReportForm, facts: FormFacts): FilledForm => {
  const wording = wordingOf(form.structure_verification);
  return {
    form: form.id,
    title: { vi: form.title_vi, en: form.title_en },
    legalBasis: form.legal_basis,
    wording,
    sections: form.sections.map((section) => ({
      title: { vi: section.title_vi, en: section.title_en },
      // A row whose place in the form is not certain is in the table so that it is not forgotten, and shown nowhere.
      fields: section.fields
        .filter(({ key }) => !key.endsWith('_unverified'))
        .map((field) => filledField(field, facts[field.key], wording)),
    })),
  };
};

function filledField(field: FormField, fact: FormFact | undefined, whole: Wording): FilledField {
  const own = field.options_verification;
  return {
    key: field.key,
    label: { vi: field.label_vi, en: field.label_en },
    required: field.required ?? false,
    wording: own === undefined ? whole : wordingOf(own),
    value: fact ? valueOf(field, fact.text) : null,
    valueVerified: !(fact?.unverified ?? false),
  };
}

function valueOf({ options }: FormField, text: string): Label {
  const option = options?.find(({ value }) => value === text);
  return option ? { vi: option.vi, en: option.en } : { vi: text, en: text };
}

const wordingOf = (verification: string): Wording =>
  verification === 'verified' ? 'official' : 'unverified';
