import { Checkbox, TagsInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../ui/dates/DayField';
import form from '../kit/form.module.css';
import { dayFault, endFault, type Found } from '../kit/own-faults';
import { type ApiKey } from './KeysSection';
import { placedBy } from '../kit/places';

export const SCOPES = [
  'incident:report',
  'incident:read',
  'incident:comment',
  'incident:correct',
  'alert:report',
  'evidence:read',
  'evidence:write',
  'register:read',
  'feed:read',
] as const satisfies readonly ApiKey['scopes'][number][];

/** The colon of a scope is none that names a file of texts. */
export function useScopeName(): (scope: ApiKey['scopes'][number]) => string {
  const { t } = useTranslation('admin');
  return (scope) => t(`keys.scope.${scope}`, { nsSeparator: false });
}

export const KEY_FIELDS = ['name', 'agency', 'scopes', 'addresses', 'expiresAt'] as const;

export interface KeyValues {
  readonly name: string;
  readonly scopes: ApiKey['scopes'];
  readonly addresses: string[];
  /** The day on whose end the key ends. */
  readonly until: string;
}

const ZONE_MS = 7 * 3_600_000;
export const dayOf = (at: string | number): string =>
  new Date(new Date(at).getTime() + ZONE_MS).toISOString().slice(0, 10);
export const endOf = (day: string): string => `${day}T23:59:00+07:00`;

/** What is wrong with the day on whose end a key ends. */
export const untilFault = (until: string, now: number): Found => ({
  '/expiresAt': dayFault(until) ?? endFault(Date.parse(endOf(until)), now),
});

interface Props {
  readonly values: KeyValues;
  readonly set: (change: Partial<KeyValues>) => void;
  readonly faults: ReadonlyMap<string, string>;
}

export function KeyFields({ values, set, faults }: Props) {
  const { t } = useTranslation('admin');
  const scopeName = useScopeName();
  const at = placedBy(faults);
  return (
    <>
      <TextInput
        label={t('keys.name')}
        description={t('keys.nameHint')}
        value={values.name}
        onChange={({ target }) => set({ name: target.value })}
        {...at('/name')}
      />
      <Checkbox.Group
        label={t('keys.scopes')}
        value={values.scopes}
        onChange={(scopes) => set({ scopes: scopes })}
        {...at('/scopes')}
      >
        <div className={form.radios}>
          {SCOPES.map((scope) => (
            <Checkbox key={scope} value={scope} label={scopeName(scope)} />
          ))}
        </div>
      </Checkbox.Group>
      <TagsInput
        label={t('keys.addresses')}
        description={t('keys.addressesHint')}
        placeholder="10.64.0.0/16"
        value={values.addresses}
        onChange={(addresses) => set({ addresses })}
        splitChars={[',', ' ', ';']}
        acceptValueOnBlur
        {...at('/addresses')}
      />
      <DayField
        label={t('keys.expires')}
        description={t('keys.expiresHint')}
        value={values.until}
        onChange={(until) => set({ until })}
        {...at('/expiresAt')}
      />
    </>
  );
}
