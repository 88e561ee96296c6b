import { Button } from '@mantine/core';
import { IconCircleCheck, IconMessageQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReason } from '../../ui/Failed';
import { wall } from '../../ui/times';
import { TextForm } from './TextForm';
import css from './track.module.css';
import { type Case, type Incident, move, type Move } from './use-case';

interface Props {
  readonly incident: Incident;
  readonly moves: readonly Move[];
  readonly refresh: () => Promise<void>;
}

const may = (moves: Case['moves'], event: Move['event']) =>
  moves.some((one) => one.event === event);

/** What the unit is asked to do now, before everything else. */
export function Moves(props: Props) {
  const { moves, incident } = props;
  return (
    <>
      {may(moves, 'provide_info') && incident.infoRequest ? <Questions {...props} /> : null}
      {may(moves, 'confirm') || may(moves, 'dispute') ? <Resolved {...props} /> : null}
    </>
  );
}

function Questions({ incident, refresh }: Props) {
  const { t } = useTranslation('report');
  const asked = incident.infoRequest;
  if (!asked) return null;
  return (
    <section className={css.call} aria-labelledby="asked">
      <h2 id="asked">
        <IconMessageQuestion size={22} stroke={1.7} aria-hidden />
        {t('track.asked')}
      </h2>
      <ol>
        {asked.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <p className="num">{t('track.askedBy', { time: wall(asked.dueAt) })}</p>
      <TextForm
        id="answer"
        label={t('track.answer')}
        go={t('track.answerSend')}
        onStale={refresh}
        onSend={async (answer) => {
          await move(incident, { event: 'provide_info', answer });
          await refresh();
        }}
      />
    </section>
  );
}

function Resolved({ incident, moves, refresh }: Props) {
  const { t } = useTranslation('report');
  const [isDisputing, setDisputing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const reason = useReason(error);
  const confirm = async () => {
    setBusy(true);
    try {
      await move(incident, { event: 'confirm' });
    } catch (problem) {
      setError(problem);
    }
    await refresh();
    setBusy(false);
  };
  const { resolution, check } = incident.handling ?? {};
  return (
    <section className={css.call} data-good aria-labelledby="resolved">
      <h2 id="resolved">
        <IconCircleCheck size={22} stroke={1.7} aria-hidden />
        {t('track.resolvedTitle')}
      </h2>
      {(resolution ?? check) ? <blockquote>{resolution ?? check}</blockquote> : null}
      <p>{t('track.resolvedLead')}</p>
      {error === null ? null : <p role="alert">{reason}</p>}
      <div className={css.buttons}>
        {may(moves, 'confirm') ? (
          <Button loading={busy} onClick={() => void confirm()}>
            {t('track.confirm')}
          </Button>
        ) : null}
        {may(moves, 'dispute') ? (
          <Button
            variant="default"
            aria-expanded={isDisputing}
            onClick={() => setDisputing(!isDisputing)}
          >
            {t('track.dispute')}
          </Button>
        ) : null}
      </div>
      {isDisputing ? (
        <TextForm
          id="dispute"
          label={t('track.disputeReason')}
          go={t('track.disputeSend')}
          onStale={refresh}
          onSend={async (why) => {
            await move(incident, { event: 'dispute', reason: why });
            setDisputing(false);
            await refresh();
          }}
        />
      ) : null}
    </section>
  );
}

/** Only until the desk takes it in hand; out of the way, at the foot. */
export function Withdraw({ incident, moves, refresh }: Props) {
  const { t } = useTranslation('report');
  if (!may(moves, 'withdraw')) return null;
  return (
    <details className={css.more}>
      <summary>{t('track.withdraw')}</summary>
      <TextForm
        id="withdraw"
        label={t('track.withdrawReason')}
        go={t('track.withdrawSend')}
        onStale={refresh}
        onSend={async (reason) => {
          await move(incident, { event: 'withdraw', reason });
          await refresh();
        }}
      />
    </details>
  );
}
