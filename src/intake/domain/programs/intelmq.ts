import { type Alert, alertText, instantOf, labelsOf, LONGEST_TITLE, oneLine } from '../alert.js';
import { type Payload } from '../payload.js';

const IDENTITY = [
  ...['classification.type', 'classification.identifier', 'malware.name', 'feed.name'],
  ...['source.ip', 'source.port', 'source.fqdn', 'source.url', 'source.account'],
];
const TITLE = [
  ...['classification.type', 'classification.identifier', 'malware.name'],
  ...['source.fqdn', 'source.url', 'source.ip'],
];
// What a feed sent, word by word: in base64, and far longer than all that is made of it.
const UNREAD: readonly string[] = ['raw', 'output', '__type'];

/** An event of IntelMQ, as its REST API output posts it, flat or hierarchical. It tells of what was seen, never that it is over. */
export function readIntelmq(body: Payload): Alert[] {
  const fields = new Map(body.flat().filter(([name]) => !UNREAD.includes(name)));
  const value = (name: string) => fields.get(name)?.[0]?.trim() ?? '';
  const identity = IDENTITY.map(value);
  if (identity.every((part) => part === '')) body.member('classification.type').refuse('required');
  const labels = labelsOf(fields);
  const described = value('event_description.text');
  const seen = value('time.source') || value('time.observation');
  return [
    {
      ...{ identity, labels, state: 'firing', firing: seen },
      host: value('source.fqdn') || value('source.ip'),
      title: oneLine(described || [...new Set(TITLE.map(value))].join(' '), LONGEST_TITLE),
      text: alertText([described], labels),
      at: instantOf(seen),
    },
  ];
}
