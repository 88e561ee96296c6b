/**
 * The eight kinds that an officer tells apart at a glance, and what each is in the reference taxonomy (RSIT). A type is
 * named only where the officer can know it; the desk settles the rest.
 *
 * - Ransomware and other malware are both an infected system: what was done to the data is asked for by itself.
 * - Someone else's access is a successful intrusion; whose account or which part it was is found out later.
 * - A changed web page is an unauthorised modification, as RSIT says of defacements.
 */
export const KINDS = {
  ransomware: { taxonomy: 'malicious-code', type: 'infected-system' },
  leak: { taxonomy: 'information-content-security', type: 'data-leak' },
  access: { taxonomy: 'intrusions' },
  defacement: {
    taxonomy: 'information-content-security',
    type: 'unauthorised-information-modification',
  },
  flood: { taxonomy: 'availability', type: 'ddos' },
  malware: { taxonomy: 'malicious-code', type: 'infected-system' },
  phishing: { taxonomy: 'fraud', type: 'phishing' },
  other: { taxonomy: 'other', type: 'undetermined' },
} as const satisfies Record<string, { taxonomy: string; type?: string }>;

export type Kind = keyof typeof KINDS;
export const KIND_KEYS = Object.keys(KINDS) as readonly Kind[];

/** Of a case that was reported, also by others than this form: the nearest of the kinds. */
export function kindOf(category: { taxonomy: string; type?: string | null }): Kind {
  const inClass = KIND_KEYS.filter((key) => KINDS[key].taxonomy === category.taxonomy);
  const exact = inClass.filter((key) => typeOf(key) === (category.type ?? undefined));
  // Malware is told before ransomware, whose advice would frighten where there is none.
  return exact.at(-1) ?? inClass.at(-1) ?? 'other';
}

function typeOf(key: Kind): string | undefined {
  const kind: { taxonomy: string; type?: string } = KINDS[key];
  return kind.type;
}
