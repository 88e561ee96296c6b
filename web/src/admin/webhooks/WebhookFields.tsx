import { Checkbox, MultiSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AgenciesField } from '../kit/AgencyFields';
import { useEventWords } from '../deliveries/use-event-words';
import form from '../kit/form.module.css';
import { withoutMarks } from '../kit/search-words';
import { type Webhook } from './WebhooksSection';
import { placedBy } from '../kit/places';

export interface WebhookValues {
  readonly name: string;
  readonly url: string;
  readonly events: Webhook['events'];
  readonly severities: Webhook['severities'];
  readonly agencies: string[];
}

export const WEBHOOK_FIELDS = ['name', 'url', 'events', 'severities', 'agencies'] as const;

const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
/** Whole areas first; then what a receiver wants alone. */
const EVENTS: readonly Webhook['events'][number][] = [
  'incident.*',
  'agency.*',
  'system.*',
  'period.*',
  'calendar.*',
  'playbook.*',
  'table.*',
  'incident.submitted',
  'incident.acknowledged',
  'incident.accepted',
  'incident.rejected',
  'incident.merged',
  'incident.withdrawn',
  'incident.assigned',
  'incident.severity-changed',
  'incident.corrected',
  'incident.started',
  'incident.contained',
  'incident.eradicated',
  'incident.recovered',
  'incident.resolved',
  'incident.disputed',
  'incident.closed',
  'incident.reopened',
  'incident.info-requested',
  'incident.info-provided',
  'incident.transfer-requested',
  'incident.transfer-accepted',
  'incident.deadline-warned',
  'incident.deadline-breached',
  'incident.deadline-escalated',
  'incident.commented',
  'incident.attachment-added',
];

interface Props {
  readonly values: WebhookValues;
  readonly set: (change: Partial<WebhookValues>) => void;
  readonly faults: ReadonlyMap<string, string>;
}

export function WebhookFields({ values, set, faults }: Props) {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation('common');
  const eventText = useEventWords();
  const at = placedBy(faults);
  return (
    <>
      <TextInput
        label={t('webhooks.name')}
        value={values.name}
        onChange={({ target }) => set({ name: target.value })}
        {...at('/name')}
      />
      <TextInput
        label={t('webhooks.url')}
        type="url"
        placeholder="https://"
        value={values.url}
        onChange={({ target }) => set({ url: target.value })}
        {...at('/url')}
      />
      <MultiSelect
        label={t('webhooks.events')}
        description={t('webhooks.eventsHint')}
        data={[...new Set([...EVENTS, ...values.events])].map((value) => ({
          value,
          label: eventText(value),
        }))}
        renderOption={({ option }) => (
          <span>
            {option.label} <code className={form.code}>{option.value}</code>
          </span>
        )}
        searchable
        filter={withoutMarks}
        openOnFocus={false}
        value={values.events}
        onChange={(events) => set({ events: events as Webhook['events'] })}
        {...at('/events')}
        withScrollArea={false}
        comboboxProps={{ withinPortal: false }}
        styles={{ options: { maxHeight: 272, overflowY: 'auto' } }}
      />
      <Checkbox.Group
        label={t('webhooks.severities')}
        description={t('webhooks.emptyAll')}
        value={values.severities}
        onChange={(severities) => set({ severities: severities })}
        {...at('/severities')}
      >
        <div className={form.radios}>
          {SEVERITIES.map((one) => (
            <Checkbox key={one} value={one} label={common(`severity.${one}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <AgenciesField
        label={t('webhooks.agencies')}
        description={t('webhooks.emptyAll')}
        value={values.agencies}
        onChange={(agencies) => set({ agencies })}
        {...at('/agencies')}
      />
    </>
  );
}
