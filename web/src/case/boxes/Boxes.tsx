import { Button } from '@mantine/core';
import {
  IconArrowMerge,
  IconArrowsExchange,
  IconBan,
  IconEyeOff,
  IconMessageQuestion,
  IconUserQuestion,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../../api/agencies';
import { useMay } from '../../api/use-session';
import { Status } from '../../queue/Status';
import { wall } from '../../ui/times';
import { type Incident, useMoves } from '../case-data';
import { type MoveName } from '../moves/moves';
import { useOpening } from '../opening';
import { isOverview } from '../standing';
import { ApprovalBox } from './ApprovalBox';
import { Box } from './Box';
import css from './boxes.module.css';
import { SenderBox } from './SenderBox';

interface Props {
  readonly incident: Incident;
}

/** Everything that the case waits for, each with its own next step. */
export function Boxes({ incident }: Props) {
  const { infoRequest, transfer, restricted, status } = incident;
  return (
    <>
      {isOverview(incident) ? <OverviewBox /> : null}
      <SenderBox incident={incident} />
      <ApprovalBox incident={incident} />
      {infoRequest ? <QuestionsBox incident={incident} request={infoRequest} /> : null}
      {transfer ? <TransferBox incident={incident} transfer={transfer} /> : null}
      {status === 'resolved' && !isOverview(incident) ? <ConfirmBox incident={incident} /> : null}
      {restricted ? <RestrictedBox /> : null}
      <EndBox incident={incident} />
    </>
  );
}

/** The move as a button, for whom it is and while nothing stands against it. */
function useMoveButton(incident: Incident) {
  const { t } = useTranslation('case');
  const { open, opened } = useOpening();
  const mayMove = useMay('incident:move') && !isOverview(incident);
  const moves = useMoves(incident.code, mayMove);
  return (event: MoveName, isFirst = false): ReactNode =>
    // Its form is open already, with a button of that name.
    (opened?.what !== 'move' || opened.event !== event) &&
    moves?.some((move) => move.event === event && move.blockedBy.length === 0) ? (
      <Button
        key={event}
        variant={isFirst ? 'filled' : 'default'}
        onClick={() => open({ what: 'move', event })}
      >
        {t(`event.${event}`)}
      </Button>
    ) : null;
}

function OverviewBox() {
  const { t } = useTranslation('case');
  return (
    <Box icon={IconEyeOff} title={t('overview.title')}>
      <p>{t('overview.why')}</p>
    </Box>
  );
}

function QuestionsBox({
  incident,
  request,
}: Props & { request: NonNullable<Incident['infoRequest']> }) {
  const { t } = useTranslation('case');
  const nameOf = useAgencyName();
  const button = useMoveButton(incident);
  const { questions, dueAt, askedBy, askedAt } = request;
  return (
    <Box
      icon={IconMessageQuestion}
      tone="wait"
      title={t('waiting.title', { unit: nameOf(incident.reporterAgency) })}
      acts={button('provide_info', true)}
    >
      <ol className={css.questions}>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <p className={css.small}>
        {t('waiting.asked', { who: askedBy.name, at: wall(askedAt) })}{' '}
        <b>{t('waiting.due', { at: wall(dueAt) })}</b>
        {incident.infoTimeouts ? ` ${t('waiting.late', { count: incident.infoTimeouts })}` : null}
      </p>
    </Box>
  );
}

function TransferBox({
  incident,
  transfer,
}: Props & { transfer: NonNullable<Incident['transfer']> }) {
  const { t } = useTranslation('case');
  const nameOf = useAgencyName();
  const button = useMoveButton(incident);
  const { to, note, reason, offeredBy, offeredAt, answerBy } = transfer;
  const acts = [button('transfer_accept', true), button('transfer_decline')].filter(Boolean);
  return (
    <Box
      icon={IconArrowsExchange}
      tone="wait"
      title={t('transfer.title', { to: nameOf(to) })}
      acts={acts.length > 0 ? acts : null}
    >
      <p className={css.said}>{note}</p>
      {reason ? <p className={css.said}>{t('transfer.reason', { reason })}</p> : null}
      <p className={css.small}>
        {t('transfer.offered', { who: offeredBy.name, at: wall(offeredAt) })}{' '}
        <b>{t('transfer.answerBy', { at: wall(answerBy) })}</b>
      </p>
    </Box>
  );
}

/** The word of the unit is asked for; it stands here until it is given. */
function ConfirmBox({ incident }: Props) {
  const { t } = useTranslation('case');
  const nameOf = useAgencyName();
  const button = useMoveButton(incident);
  const { unitConfirmedAt } = incident;
  if (unitConfirmedAt) return null;
  const acts = [button('confirm', true), button('dispute')].filter(Boolean);
  const { check, resolution } = incident.handling ?? {};
  const done = resolution ?? check;
  return (
    <Box
      icon={IconUserQuestion}
      tone="wait"
      title={t('confirm.title', { unit: nameOf(incident.reporterAgency) })}
      acts={acts.length > 0 ? acts : null}
    >
      {done ? <p className={css.said}>{done}</p> : null}
    </Box>
  );
}

function RestrictedBox() {
  const { t } = useTranslation('case');
  return (
    <Box icon={IconEyeOff} tone="note" title={t('restricted.title')}>
      <p>{t('restricted.why')}</p>
    </Box>
  );
}

/** How it ended where it did not end well, and where it goes on. */
function EndBox({ incident }: Props) {
  const { t } = useTranslation('case');
  const { mergedInto, continuesIn, handling } = incident;
  const rejection = handling?.rejection;
  if (mergedInto) {
    return (
      <Box
        icon={IconArrowMerge}
        title={
          <>
            {t('merged.title')}{' '}
            <Link to="/su-co/$code" params={{ code: mergedInto }}>
              {mergedInto}
            </Link>
          </>
        }
      >
        {continuesIn ? (
          <Status incident={{ status: continuesIn.status, waitingForUnit: false }} />
        ) : null}
      </Box>
    );
  }
  if (incident.status !== 'rejected' || !rejection) return null;
  return (
    <Box
      icon={IconBan}
      title={t('rejected.title', { why: t(`reasonCode.${rejection.reasonCode}`) })}
    >
      <p className={css.said}>{rejection.reason}</p>
      {rejection.referTo ? <p>{t('rejected.referTo', { agency: rejection.referTo })}</p> : null}
    </Box>
  );
}
