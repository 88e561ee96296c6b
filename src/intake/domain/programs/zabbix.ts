import { type Alert, alertText, labelsOf, LONGEST_TITLE, oneLine } from '../alert.js';
import { Payload } from '../payload.js';

// {EVENT.VALUE}: 1 for a problem, 0 for its recovery.
const STATES = { '1': 'firing', '0': 'resolved' } as const;

const LABELS = [
  ...['event_name', 'event_severity', 'event_nseverity', 'trigger_id', 'trigger_name'],
  ...['host_host', 'host_ip', 'host_groups', 'monitoring_source'],
];

/**
 * A webhook of Zabbix whose parameters are named as those of the media types that come with it. A trigger is one alert,
 * whatever number each of its problems gets; a recovery carries the number of the problem that it ends.
 */
export function readZabbix(body: Payload): Alert[] {
  const value = (name: string) => body.member(name).text();
  const event = body.member('event_id').needed();
  const pairs = LABELS.map((name) => [name, namesIn(body.member(name))] as const);
  const labels = labelsOf([...pairs, ...tagsIn(body.member('event_tags'))]);
  const seconds = Number(value('event_datetime_timestamp'));
  return [
    {
      ...{ labels, firing: event, host: value('host_host') },
      identity: [value('trigger_id') || event],
      state: body.member('event_value').choice(STATES) ?? 'other',
      title: oneLine(
        value('event_name') || value('trigger_name') || value('subject'),
        LONGEST_TITLE,
      ),
      text: alertText(
        ['subject', 'message', 'operation_data', 'trigger_description'].map(value),
        labels,
      ),
      at: seconds > 0 ? new Date(seconds * 1000) : null,
    },
  ];
}

/** A list, or the names of one with commas between them, as the macros write it. */
const namesIn = (part: Payload): string[] =>
  part.texts().flatMap((text) => text.split(/,\s*/).filter((name) => name !== ''));

/** `{EVENT.TAGSJSON}` as it is, or as a script made an object of it: by each tag its values. */
function tagsIn(part: Payload): [string, string[]][] {
  return [...part.members(), ...parsedTags(part.text())].map(([name, values]) => [
    `tag.${name}`,
    Array.isArray(values) ? values : values.texts(),
  ]);
}

function parsedTags(text: string): [string, string[]][] {
  const tags: unknown = /^\s*\[/.test(text) ? jsonIn(text) : [];
  if (!Array.isArray(tags)) return [];
  return tags.map((one) => {
    const tag = Payload.of(one);
    return [tag.member('tag').text(), [tag.member('value').text()]];
  });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return [];
  }
}
