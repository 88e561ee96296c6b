import { IconArrowLeft } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../api/desk';
import { problemOf } from '../api/problem';
import { isScreenKey, keepScreenKey, screenKey, takeScreenKey } from '../api/screen-key';
import { useSession } from '../api/use-session';
import { Emblem } from '../ui/Emblem';
import css from './connect.module.css';

type Fault = 'form' | 'refused' | 'scope' | 'network';

/** How a screen gets a key of its own, that reads and does nothing else; or somebody signs in for a while. */
export function Connect({ done }: { done: () => void }) {
  const { t } = useTranslation('dashboard');
  const { state } = useSession();
  const steps: readonly string[] = t('connect.steps', { returnObjects: true });
  return (
    <div className={css.page}>
      <section className={css.card}>
        <Emblem size={56} />
        <h2>{t('connect.title')}</h2>
        <p>{t('connect.lead')}</p>
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <KeyForm done={done} />
        {state === 'in' ? (
          <button type="button" className={css.other} onClick={done}>
            <IconArrowLeft size={18} aria-hidden />
            {t('connect.back')}
          </button>
        ) : (
          <a className={css.other} href="/dang-nhap?to=%2Fman-hinh-lon">
            {t('connect.signIn')}
          </a>
        )}
      </section>
    </div>
  );
}

function KeyForm({ done }: { done: () => void }) {
  const { t } = useTranslation('dashboard');
  const id = useId();
  const client = useQueryClient();
  const [key, setKey] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  const [isTrying, setTrying] = useState(false);
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    setTrying(true);
    const found = await faultOf(key.trim());
    setTrying(false);
    setFault(found);
    if (found !== null) return;
    // Whatever a person read here before is not what the screen may show.
    client.clear();
    done();
  };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)}>
      <label htmlFor={id}>{t('connect.key')}</label>
      <input
        id={id}
        type="password"
        autoComplete="off"
        value={key}
        onChange={({ target }) => setKey(target.value)}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-fault`}
      />
      <p id={`${id}-fault`} className={css.fault} role="alert">
        {fault === null ? null : t(`connect.fault.${fault}`)}
      </p>
      <button type="submit" aria-disabled={isTrying}>
        {t('connect.connect')}
      </button>
    </form>
  );
}

/** Tried before it is kept for good: a screen with a wrong key would say so to an empty room. */
async function faultOf(key: string): Promise<Fault | null> {
  if (!isScreenKey(key)) return 'form';
  const before = screenKey();
  takeScreenKey(key);
  try {
    await got(desk.GET('/api/v1/statistics/overview'));
    await got(desk.GET('/api/v1/changes', { params: { query: { after: 'latest' } } }));
    await got(desk.GET('/api/v1/agencies', { params: { query: { limit: 1 } } }));
    keepScreenKey();
    return null;
  } catch (error) {
    takeScreenKey(before);
    const status = problemOf(error)?.status;
    if (status === 401) return 'refused';
    return status === 403 ? 'scope' : 'network';
  }
}
