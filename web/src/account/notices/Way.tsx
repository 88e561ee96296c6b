import { NativeSelect, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './preferences.module.css';
import { type Preferences } from './use-preferences';

type WayName = 'email' | 'sms' | 'chat';

interface Props<W extends WayName> {
  readonly way: W;
  readonly value: Preferences[W];
  readonly set: (value: Preferences[W]) => void;
  readonly faults: ReadonlyMap<string, string>;
}

// What is low goes by mail alone.
const IMPORTANCES = {
  email: ['urgent', 'normal', 'low'],
  sms: ['urgent', 'normal'],
  chat: ['urgent', 'normal'],
} as const;

/** One way to a person: whether it is used, for what, and where it leads. */
export function Way<W extends WayName>({ way, value, set, faults }: Props<W>) {
  const { t } = useTranslation('account');
  const change = (part: Partial<Preferences['sms'] & Preferences['email']>) =>
    set({ ...value, ...part });
  return (
    <div className={css.block}>
      <Switch
        size="md"
        label={t(`notices.${way}`)}
        checked={value.on}
        onChange={({ target }) => change({ on: target.checked })}
      />
      {value.on ? (
        <div className={css.under}>
          <NativeSelect
            size="md"
            label={t('notices.from')}
            data={IMPORTANCES[way].map((one) => ({
              value: one,
              label: t(`notices.importance.${one}`),
            }))}
            value={value.from}
            onChange={({ target }) => change({ from: target.value as 'urgent' })}
          />
          {'to' in value && way !== 'email' ? (
            <TextInput
              size="md"
              type={way === 'sms' ? 'tel' : 'text'}
              label={t(way === 'sms' ? 'notices.smsTo' : 'notices.chatTo')}
              description={t(way === 'sms' ? 'notices.smsToHint' : 'notices.chatToHint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={value.to ?? ''}
              onChange={({ target }) => change({ to: target.value === '' ? null : target.value })}
              error={faults.get(`/${way}/to`)}
            />
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
