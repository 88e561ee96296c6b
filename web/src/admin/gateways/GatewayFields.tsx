import { NativeSelect, Radio, Switch, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import form from '../kit/form.module.css';
import { type Gateway } from './GatewaysSection';
import { HeaderFields } from './HeaderFields';
import { SecretField } from './SecretField';
import { placedBy } from '../kit/places';

export interface GatewayValues {
  readonly name: string;
  readonly kind: Gateway['kind'];
  readonly active: boolean;
  readonly url: string;
  readonly method: Gateway['method'];
  readonly format: Gateway['format'];
  readonly headers: Gateway['headers'];
  readonly body: string | null;
  /** Nothing: it stays as it is, for nobody reads it back. */
  readonly secret: string | null | undefined;
  readonly expects: string | null;
  readonly diacritics: boolean;
}

const KINDS = ['sms', 'chat'] as const;
const METHODS = ['POST', 'PUT', 'GET'] as const;
const FORMATS = ['json', 'form', 'xml', 'text'] as const;
const MONO = { input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 13.5 } };

/** What a template may have gaps for, as it is written there. */
export const GAPS = {
  ...{ to: '{{to}}', toDigits: '{{toDigits}}', text: '{{text}}' },
  ...{ code: '{{code}}', secret: '{{secret}}' },
} as const;

const orNone = (text: string): string | null => (text === '' ? null : text);

interface Props {
  readonly values: GatewayValues;
  readonly set: (change: Partial<GatewayValues>) => void;
  readonly faults: ReadonlyMap<string, string>;
  readonly isNew: boolean;
  readonly hasSecret: boolean;
}

export function GatewayFields({ values, set, faults, isNew, hasSecret }: Props) {
  const { t } = useTranslation('admin');
  const at = placedBy(faults);
  return (
    <>
      <TextInput
        label={t('gateways.name')}
        value={values.name}
        onChange={({ target }) => set({ name: target.value })}
        {...at('/name')}
      />
      {isNew ? (
        <Radio.Group
          label={t('gateways.kind')}
          value={values.kind}
          onChange={(kind) => set({ kind: kind })}
          {...at('/kind')}
        >
          <div className={form.radios}>
            {KINDS.map((kind) => (
              <Radio key={kind} value={kind} label={t(`gateways.kindOf.${kind}`)} />
            ))}
          </div>
        </Radio.Group>
      ) : null}
      <Switch
        label={t('gateways.active')}
        description={t('gateways.activeHint')}
        checked={values.active}
        onChange={({ target }) => set({ active: target.checked })}
      />
      <Call {...{ values, set, faults }} />
      <SecretField {...{ hasSecret }} value={values.secret} set={set} {...at('/secret')} />
      <TextInput
        label={t('gateways.expects')}
        description={t('gateways.expectsHint')}
        value={values.expects ?? ''}
        onChange={({ target }) => set({ expects: orNone(target.value) })}
        {...at('/expects')}
        styles={MONO}
      />
      <Switch
        label={t('gateways.diacritics')}
        description={t('gateways.diacriticsHint')}
        checked={values.diacritics}
        onChange={({ target }) => set({ diacritics: target.checked })}
      />
    </>
  );
}

/** What is sent to the provider, with gaps for what differs from message to message. */
function Call({ values, set, faults }: Pick<Props, 'values' | 'set' | 'faults'>) {
  const { t } = useTranslation('admin');
  const at = placedBy(faults);
  return (
    <div className={form.part}>
      <h3>{t('gateways.call')}</h3>
      <p className={form.hint}>{t('gateways.gaps', GAPS)}</p>
      <div className={form.two}>
        <NativeSelect
          label={t('gateways.method')}
          value={values.method}
          onChange={({ target }) => set({ method: target.value as Gateway['method'] })}
          data={[...METHODS]}
          {...at('/method')}
        />
        <NativeSelect
          label={t('gateways.format')}
          value={values.format}
          onChange={({ target }) => set({ format: target.value as Gateway['format'] })}
          data={FORMATS.map((value) => ({ value, label: t(`gateways.formatOf.${value}`) }))}
          {...at('/format')}
        />
      </div>
      <TextInput
        label={t('gateways.url')}
        type="url"
        placeholder="https://"
        value={values.url}
        onChange={({ target }) => set({ url: target.value })}
        {...at('/url')}
        styles={MONO}
      />
      <HeaderFields headers={values.headers} set={(headers) => set({ headers })} faults={faults} />
      {values.method === 'GET' ? null : (
        <Textarea
          label={t('gateways.body')}
          value={values.body ?? ''}
          onChange={({ target }) => set({ body: orNone(target.value) })}
          {...at('/body')}
          autosize
          minRows={3}
          styles={MONO}
        />
      )}
    </div>
  );
}
