import { Button, NativeSelect, Skeleton } from '@mantine/core';
import { type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { faultsOf } from '../../api/problem';
import { LANGUAGE_NAMES, LANGUAGES } from '../../i18n';
import { Fault } from '../../signin/Fault';
import { Failed } from '../../ui/Failed';
import { Part } from '../Part';
import { Digest } from './Digest';
import css from './preferences.module.css';
import { QuietHours } from './QuietHours';
import { type Preferences, useEditing, usePreferences } from './use-preferences';
import { Way } from './Way';

/** What reaches a person outside of the desk, by which ways, and when not. */
export function Notices() {
  const { t } = useTranslation('account');
  const { data, error, refetch } = usePreferences();
  return (
    <Part id="notifications" title={t('notices.title')} lead={t('notices.lead')}>
      {!data && !error ? <Skeleton height={420} radius="sm" /> : null}
      {error ? <Failed error={error} again={() => void refetch()} /> : null}
      {data ? <Form kept={data} /> : null}
    </Part>
  );
}

function Form({ kept }: { kept: Preferences }) {
  const { t } = useTranslation('account');
  const { wanted, set, isChanged, save, busy, error } = useEditing(kept);
  const faults = faultsOf(error);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void save();
  };
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <Way way="email" value={wanted.email} set={(email) => set({ email })} faults={faults} />
      <Way way="sms" value={wanted.sms} set={(sms) => set({ sms })} faults={faults} />
      <Way way="chat" value={wanted.chat} set={(chat) => set({ chat })} faults={faults} />
      <QuietHours
        value={wanted.quietHours}
        set={(quietHours) => set({ quietHours })}
        faults={faults}
      />
      <Digest value={wanted.digest} set={(digest) => set({ digest })} />
      <div className={css.block}>
        <NativeSelect
          size="md"
          label={t('notices.language')}
          className={css.short}
          data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          value={wanted.language}
          onChange={({ target }) => set({ language: target.value === 'en' ? 'en' : 'vi' })}
        />
      </div>
      <Fault error={faults.size > 0 ? null : error} />
      <div className={css.foot}>
        <Button type="submit" size="md" loading={busy}>
          {t('notices.save')}
        </Button>
        <span role="status">{isChanged ? t('notices.unsaved') : ''}</span>
      </div>
    </form>
  );
}
