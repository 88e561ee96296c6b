import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/use-session';
import { GuestTrack } from './GuestTrack';
import { MemberTrack } from './MemberTrack';
import { TrackBones } from './TrackBones';

/** A case as its unit follows it: with an account by its code, without one by the code and the token of the report. */
export function TrackPage({ code }: { code: string }) {
  const { t } = useTranslation('common');
  const { state } = useSession();
  useEffect(() => {
    document.title = `${code} · ${t('app')}`;
  }, [code, t]);
  if (state === 'unknown') return <TrackBones code={code} />;
  return state === 'out' ? <GuestTrack code={code} /> : <MemberTrack code={code} />;
}
