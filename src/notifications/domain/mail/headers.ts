/** Which host the desk's letters name as the place they come from, in their identifiers. */
export const hostOf = (base: string | null, from: string): string =>
  base === null ? (/@([^>\s]+)/.exec(from)?.[1] ?? 'localhost') : new URL(base).hostname;

export interface Named {
  /** Of the delivery: a letter that is sent twice is the same letter to the reader's mailbox. */
  readonly id: string;
  /** The case that it belongs to, or null. */
  readonly code: string | null;
  readonly host: string;
  /** The name of the list. */
  readonly desk: string;
}

/**
 * What tells the reader's program what a letter is: which case it belongs to (RFC 5322, 3.6.4: all name one root that was never
 * sent, so each is in the thread whichever of them arrived), which list (RFC 2919), and that a machine wrote it, so that no
 * machine answers (RFC 3834).
 */
export function headersOf({ id, code, host, desk }: Named) {
  const root = code === null ? null : `<${localPart(code)}@${host}>`;
  return {
    messageId: `<${id}@${host}>`,
    ...(root !== null && { inReplyTo: root, references: root }),
    headers: {
      'List-Id': `${desk} <truc-ban.${host}>`,
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
  };
}

const localPart = (code: string): string => code.replace(/[^\w.-]/g, '-');
