import { referenceFile } from '../../../common/reference-file.js';
import { filledForm, type ReportForm } from './forms.js';

const { forms } = referenceFile<{ forms: ReportForm[] }>('report-forms.json');
const initial = forms.find(({ id }) => id === 'mau-03');
if (!initial) throw new Error('There is no form 03.');

const fieldsOf = (facts: Parameters<typeof filledForm>[1]) =>
  filledForm(initial, facts).sections.flatMap(({ fields }) => fields);

describe('a form filled in from a case', () => {
  it('says in both languages what the case says, and leaves the rest empty', () => {
    const fields = fieldsOf({ current_state: { text: 'handled' }, os_name: { text: 'Debian' } });
    const valueOf = (key: string) => fields.find((field) => field.key === key)?.value;

    expect(valueOf('current_state')).toEqual({ vi: 'Đã được xử lý', en: 'Already handled' });
    expect(valueOf('os_name')).toEqual({ vi: 'Debian', en: 'Debian' });
    expect(valueOf('main_purpose')).toBeNull();
  });

  it('never passes off as official what was written down from memory', () => {
    for (const form of forms) {
      const given = form.sections.flatMap(({ fields }) => fields);
      for (const { key, wording } of filledForm(form, {}).sections.flatMap((one) => one.fields)) {
        const verification = given.find((field) => field.key === key)?.options_verification;
        const certain = (verification ?? form.structure_verification) === 'verified';
        expect([key, wording]).toEqual([key, certain ? 'official' : 'unverified']);
      }
    }
    expect(fieldsOf({}).filter(({ wording }) => wording === 'unverified').length).toBeGreaterThan(
      3,
    );
    expect(filledForm({ ...initial, structure_verification: 'inferred' }, {}).wording).toBe(
      'unverified',
    );
    const [name] = fieldsOf({ reporter_name: { text: 'UBND', unverified: true } });
    expect(name).toMatchObject({ key: 'reporter_name', valueVerified: false });
  });

  it('shows no row whose place in the form is not known', () => {
    expect(fieldsOf({}).map(({ key }) => key)).not.toContain('row7_unverified');
  });
});
