/** What a letter says, whichever way it is written down. */
export interface Letter {
  readonly language: string;
  readonly heading: string;
  readonly sections: readonly Section[];
  /** Where to go on. */
  readonly action?: { readonly label: string; readonly link: string } | undefined;
  readonly footer: readonly string[];
}

export interface Section {
  readonly title?: string | undefined;
  readonly facts?: readonly Fact[];
  readonly lines?: readonly string[];
}

/** A name and its value. */
export type Fact = readonly [name: string, value: string];

const LINE = '\n';

/** Plain text, with all that the other has. */
export function textOf({ heading, sections, action, footer }: Letter): string {
  const parts = [
    heading,
    ...sections.map(({ title, facts = [], lines = [] }) =>
      [
        ...(title === undefined ? [] : [title]),
        ...facts.map(([name, value]) => `${name}: ${value}`),
        ...lines,
      ]
        .map(plain)
        .join(LINE),
    ),
    ...(action ? [`${action.label}:${LINE}${action.link}`] : []),
    ['-- ', ...footer].join(LINE),
  ];
  return parts.join(LINE + LINE) + LINE;
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
};

export const escapeHtml = (text: string): string =>
  plain(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');

// What ends a line or turns the direction of writing would let a title look like the desk's own words.
const TRICKS = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;
const plain = (text: string): string => text.replace(TRICKS, ' ');

// Styles stand at their elements, as many readers of mail throw away all others; the one block of styles is for those that have a dark
// mode, and nothing is lost without it. No picture and no script: a letter that fetches something tells that it was opened.
const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Arial,sans-serif";
const DARK =
  '@media (prefers-color-scheme: dark){' +
  'body,.page{background:#16181d!important}.sheet{background:#22252c!important;border-color:#3a3f4a!important}' +
  '.ink{color:#f1f3f5!important}.pale{color:#adb5bd!important}.go{background:#4dabf7!important;color:#0b1d2e!important}}';

/** HTML that can be read at 360 pixels and in the dark. */
export function htmlOf(letter: Letter): string {
  const { language, heading, sections, action, footer } = letter;
  return [
    `<!DOCTYPE html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${escapeHtml(heading)}</title><style>${DARK}</style></head>`,
    '<body style="margin:0;padding:0;background:#f1f3f5">',
    '<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" style="background:#f1f3f5">',
    '<tr><td align="center" style="padding:16px 8px">',
    '<table role="presentation" class="sheet" width="100%" cellpadding="0" cellspacing="0" ',
    'style="max-width:560px;background:#ffffff;border:1px solid #dee2e6;border-radius:8px">',
    `<tr><td class="ink" style="padding:20px;${FONT};font-size:16px;line-height:1.5;color:#212529">`,
    `<h1 class="ink" style="margin:0 0 16px;font-size:20px;line-height:1.3;color:#212529">${escapeHtml(heading)}</h1>`,
    ...sections.map(sectionHtml),
    action ? actionHtml(action) : '',
    `<p class="pale" style="margin:24px 0 0;font-size:13px;color:#5c636a">${footer.map(escapeHtml).join('<br>')}</p>`,
    '</td></tr></table></td></tr></table></body></html>',
  ].join('');
}

function sectionHtml({ title, facts = [], lines = [] }: Section): string {
  const heading =
    title === undefined
      ? ''
      : `<h2 class="ink" style="margin:16px 0 4px;font-size:16px;color:#212529">${escapeHtml(title)}</h2>`;
  return [heading, factsHtml(facts), ...lines.map(lineHtml)].join('');
}

const factsHtml = (facts: readonly Fact[]): string =>
  facts.length === 0
    ? ''
    : `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:0 0 12px">${facts.map(factHtml).join('')}</table>`;

const CELL = `vertical-align:top;${FONT};font-size:16px;line-height:1.5`;
const factHtml = ([name, value]: Fact): string =>
  `<tr><td class="pale" style="${CELL};padding:2px 12px 2px 0;color:#5c636a;white-space:nowrap">${escapeHtml(name)}</td>` +
  `<td class="ink" style="${CELL};padding:2px 0;color:#212529;word-break:break-word">${escapeHtml(value)}</td></tr>`;

const lineHtml = (line: string): string => `<p style="margin:0 0 8px">${escapeHtml(line)}</p>`;

const actionHtml = ({ label, link }: { label: string; link: string }): string =>
  `<p style="margin:16px 0 0"><a class="go" href="${escapeHtml(link)}" ` +
  'style="display:inline-block;padding:10px 18px;background:#1864ab;color:#ffffff;border-radius:6px;text-decoration:none;font-weight:600">' +
  `${escapeHtml(label)}</a></p><p class="pale" style="margin:8px 0 0;font-size:13px;color:#5c636a;word-break:break-all">${escapeHtml(link)}</p>`;
