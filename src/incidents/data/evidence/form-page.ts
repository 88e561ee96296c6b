import { label, type Label } from '../../../common/localisation.js';
import { type FilledField, type FilledForm } from '../../domain/evidence/forms.js';

const word = (key: string): Label => label('words', `form.${key}`);

/** A filled form as a page that needs nothing from anywhere, in both languages, Vietnamese first. */
export function formPage(form: FilledForm, code: string): string {
  const { title, legalBasis, sections } = form;
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<title>${escaped(`${title.vi} ${code}`)}</title>
<style>
body { font: 16px/1.5 serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem }
dt { font-weight: bold; margin-top: 0.75rem } dd { margin-left: 1.5rem; white-space: pre-wrap }
.mark { color: #8a1c00; font: italic 0.85em sans-serif }
</style>
<h1>${both(title)}</h1>
<p>${escaped(code)} · ${escaped(legalBasis)}</p>
<p class="mark">${both(word('draft'))}</p>
${form.wording === 'unverified' ? mark('unverified') : ''}
${sections.map((one) => `<h2>${both(one.title)}</h2>\n<dl>\n${one.fields.map(row).join('\n')}\n</dl>`).join('\n')}
</html>
`;
}

function row({ label: name, required, wording, value, valueVerified }: FilledField): string {
  const star = required ? ' (*)' : '';
  const marks = [
    ...(wording === 'unverified' ? [mark('unverified')] : []),
    ...(valueVerified ? [] : [mark('unverified-value')]),
  ];
  const text = value === null ? both(word('blank')) : both(value);
  return `<dt>${both(name)}${star} ${marks.join(' ')}</dt>\n<dd>${text}</dd>`;
}

const mark = (key: string): string => `<span class="mark">[${both(word(key))}]</span>`;

const both = ({ vi, en }: Label): string =>
  vi === en ? escaped(vi) : `${escaped(vi)} <small lang="en">/ ${escaped(en)}</small>`;

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
};
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
