import { Button } from '@mantine/core';
import { IconCheck, IconClockPause } from '@tabler/icons-react';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/use-session';
import { useOnline } from '../ui/OfflineStrip';
import { wall } from '../ui/times';
import { kindOf } from './kinds';
import { go, sentPath, signInPath } from './navigation';
import { outbox, whoIsThere } from './outbox';
import { goesByItself } from './sending';
import { dropFilesOf, type Parcel } from './shelf';
import { writeOn } from './use-answers';
import css from './waiting.module.css';

/** Reports that wait for the network, and those that went meanwhile. Each stays until its sender has seen that it arrived. */
export function Waiting() {
  const { parcels, sending } = useSyncExternalStore(outbox.watch, outbox.standing);
  useSession();
  const who = whoIsThere();
  const shown = parcels.filter((one) => one.who === who && one.key !== sending);
  return (
    <div role="status" className={css.all}>
      {shown.map((parcel) =>
        parcel.code === undefined ? (
          <Unsent key={parcel.key} parcel={parcel} />
        ) : (
          <Sent key={parcel.key} parcel={parcel} code={parcel.code} />
        ),
      )}
    </div>
  );
}

function Sent({ parcel, code }: { parcel: Parcel; code: string }) {
  const { t } = useTranslation('report');
  const open = () => {
    void outbox.drop(parcel.key);
    go(sentPath(code, kindOf(parcel.body.category)));
  };
  return (
    <div className={css.one} data-sent>
      <IconCheck size={22} aria-hidden />
      <p>
        <b>{t('waiting.sent', { code })}</b>
        <span>{parcel.body.title}</span>
      </p>
      <Button variant="default" onClick={open}>
        {t('waiting.open')}
      </Button>
    </div>
  );
}

function Unsent({ parcel }: { parcel: Parcel }) {
  const { t } = useTranslation('report');
  const { signedOut } = useSyncExternalStore(outbox.watch, outbox.standing);
  const online = useOnline();
  const old = !goesByItself(parcel, Date.now());
  const { refused } = parcel;
  const why = refused === undefined ? reasonOf({ old, signedOut, online }) : 'refused';
  return (
    <div className={css.one}>
      <IconClockPause size={22} aria-hidden />
      <p>
        <b>{t(`waiting.${why}`)}</b>
        <span>
          {parcel.body.title} · <span className="num">{wall(parcel.at)}</span>
        </span>
        {refused === undefined ? null : <span>{refused}</span>}
      </p>
      {why === 'signedOut' ? (
        <Button component="a" href={signInPath()}>
          {t('signIn')}
        </Button>
      ) : null}
      {why === 'soon' || why === 'old' ? (
        <Button onClick={() => void outbox.send({ ...parcel, at: Date.now() }).catch(() => null)}>
          {t('waiting.now')}
        </Button>
      ) : null}
      {why === 'refused' ? <Mend parcel={parcel} /> : null}
      <Discard parcel={parcel} />
    </div>
  );
}

function Mend({ parcel: { key, answers } }: { parcel: Parcel }) {
  const { t } = useTranslation('report');
  const mend = async () => {
    writeOn(key, answers);
    await outbox.drop(key);
    location.assign('/bao-cao');
  };
  return <Button onClick={() => void mend()}>{t('waiting.mend')}</Button>;
}

/** What was written is gone then, so it takes two touches. */
function Discard({ parcel: { key } }: { parcel: Parcel }) {
  const { t } = useTranslation('report');
  const [isSure, setSure] = useState(false);
  const drop = () => dropFilesOf(key).then(() => outbox.drop(key));
  return (
    <Button variant="default" onClick={() => (isSure ? void drop() : setSure(true))}>
      {t(isSure ? 'waiting.dropSure' : 'waiting.drop')}
    </Button>
  );
}

/** Why it has not gone, in the order of what the person can do about it. */
function reasonOf({ old, signedOut, online }: Record<'old' | 'signedOut' | 'online', boolean>) {
  if (!online) return 'offline';
  if (signedOut) return 'signedOut';
  return old ? 'old' : 'soon';
}
