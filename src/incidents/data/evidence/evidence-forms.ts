import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '../../../agencies/agency-directory.js';
import { referenceFile } from '../../../common/reference-file.js';
import { filledForm, type ReportForm } from '../../domain/evidence/forms.js';
import { type Incident } from '../incident.entity.js';
import { formFacts } from './form-facts.js';
import { formPage } from './form-page.js';

/** By the names that the contract has for them. */
const NAMES: Readonly<Record<string, string>> = {
  ...{ 'thong-bao': 'notice', 'mau-03': 'initial', 'mau-04': 'closing' },
};

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The official forms as far as a case fills them: as data, and as a page to read. */
@Injectable()
export class EvidenceForms {
  private readonly forms = referenceFile<{ forms: readonly ReportForm[] }>('report-forms.json');

  constructor(private readonly directory: AgencyDirectory) {}

  of(incident: Incident, fileNames: readonly string[]): TextFile[] {
    const directory = this.directory.current();
    const facts = formFacts(incident, (code) => directory.agency(code), fileNames);
    return this.forms.forms.flatMap((form) => {
      const filled = filledForm(form, facts);
      const path = `forms/${NAMES[form.id] ?? form.id}`;
      const data = { incident: incident.code, ...filled };
      return [
        { path: `${path}.json`, text: `${JSON.stringify(data, null, 2)}\n` },
        { path: `${path}.html`, text: formPage(filled, incident.code) },
      ];
    });
  }
}
