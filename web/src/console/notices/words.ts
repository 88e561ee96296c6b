import { type Schemas } from '../../api/desk';

export type Notice = Schemas['NotificationDto'];
type Told = Pick<Notice, 'subject'> & {
  readonly incident: Pick<NonNullable<Notice['incident']>, 'title'> | null;
};

/** A sentence begins with the code and the title of its case; where those stand beside it anyway, the rest is said. */
export function restOf(sentence: string, { subject, incident }: Told): string {
  const begin = incident ? `${subject} – ${incident.title}: ` : '';
  const rest = sentence.startsWith(begin) ? sentence.slice(begin.length) : sentence;
  return rest.slice(0, 1).toUpperCase() + rest.slice(1);
}
