import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem';
import { useReason } from '../../ui/Failed';
import { wall } from '../../ui/times';
import { arrive } from '../../ui/arrive';
import { justSent, signInPath, trackLink } from '../navigation';
import report from '../report.module.css';
import { keepToken, tokenOf } from '../send-as-guest';
import { TextField } from '../TextField';
import { CodeCard } from './CodeCard';
import { answerAsGuest, type GuestCase, useGuestCase } from './guest-case';
import { PrintSlip } from './PrintSlip';
import { Received } from './Received';
import { Steps } from './Steps';
import { TextForm } from './TextForm';
import { Tips } from './Tips';
import { TrackBones } from './TrackBones';
import css from './track.module.css';

/** The case for who reported it without an account; the token stays on the machine that sent the report. */
export function GuestTrack({ code }: { code: string }) {
  const [token, setToken] = useState(() => tokenOf(code));
  const [isTyped, setTyped] = useState(false);
  const { known, error, refresh } = useGuestCase(code, token);
  const isRight = known !== undefined;
  useEffect(() => {
    if (isRight && token !== null) keepToken(code, token);
  }, [isRight, code, token]);
  const kind = justSent();
  const { t } = useTranslation('report');
  if (token === null || (error && !known)) {
    const onToken = (typed: string) => {
      setToken(typed);
      setTyped(true);
    };
    return <AskToken {...{ code, error, onToken }} tried={token} />;
  }
  if (!known) return <TrackBones code={code} />;
  return (
    <main id="main" className={css.main}>
      {kind ? (
        <Received as="h1" />
      ) : (
        <h1 ref={isTyped ? arrive : undefined} tabIndex={-1} className={report.title}>
          {t('track.follow')}
        </h1>
      )}
      <p className={report.lead}>{t('track.guestLead')}</p>
      <Questions known={known} token={token} refresh={refresh} />
      <CodeCard code={code}>
        <PrintSlip followed={known} link={trackLink(code)} way={t('track.slip.guest')} />
      </CodeCard>
      <Token code={code} token={token} />
      {known.senderConfirmed ? null : <p className={css.note}>{t('track.unconfirmed')}</p>}
      <div className={css.columns}>
        <Steps followed={known} waits={known.infoRequest !== null} />
        {kind ? <Tips kind={kind} /> : null}
      </div>
      <p className={css.foot}>
        <a href="/bao-cao">{t('track.another')}</a>
      </p>
    </main>
  );
}

/** What opens the case by itself: for the eyes of who reported it, so it is shown on the screen and never printed. */
function Token({ code, token }: { code: string; token: string }) {
  const { t } = useTranslation('report');
  // Behind the `#`, which no server and no log is told.
  const link = `${trackLink(code)}#${token}`;
  const qr = { text: link, name: t('track.slip.qr', { code }), note: t('track.qrSecret') };
  return <CodeCard code={token} name={t('track.token')} link={link} qr={qr} />;
}

function AskToken({
  code,
  tried,
  error,
  onToken,
}: {
  code: string;
  /** The one that was not right, to be mended. */
  tried: string | null;
  error: unknown;
  onToken: (token: string) => void;
}) {
  const { t } = useTranslation('report');
  const [typed, setTyped] = useState(tried ?? '');
  const reason = useReason(error);
  const isWrong = problemOf(error)?.status === 404;
  return (
    <main id="main" className={css.main}>
      <h1 className={report.title}>{t('track.follow')}</h1>
      <CodeCard code={code} />
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() === '') return;
          onToken(typed.trim());
        }}
      >
        <TextField
          id="token"
          autoComplete="off"
          autoFocus={isWrong}
          label={t('track.token')}
          hint={t('track.tokenHint')}
          error={isWrong ? t('track.tokenWrong') : error ? reason : undefined}
          value={typed}
          onChange={setTyped}
        />
        <Button type="submit">{t('track.open')}</Button>
      </form>
      <p className={css.foot}>
        <a href={signInPath()}>{t('track.signIn')}</a>
      </p>
    </main>
  );
}

interface QuestionsProps {
  readonly known: GuestCase;
  readonly token: string;
  readonly refresh: () => Promise<void>;
}

function Questions({ known: { code, infoRequest }, token, refresh }: QuestionsProps) {
  const { t } = useTranslation('report');
  if (!infoRequest) return null;
  return (
    <section className={css.call} aria-labelledby="asked">
      <h2 id="asked">{t('track.asked')}</h2>
      <ol>
        {infoRequest.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <p className="num">{t('track.askedBy', { time: wall(infoRequest.dueAt) })}</p>
      <TextForm
        id="answer"
        label={t('track.answer')}
        go={t('track.answerSend')}
        onSend={async (answer) => {
          await answerAsGuest(code, token, answer);
          await refresh();
        }}
      />
    </section>
  );
}
