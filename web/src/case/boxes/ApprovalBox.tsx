import { Button, Skeleton } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got, type Schemas } from '../../api/desk';
import { useMay, useMe } from '../../api/use-session';
import { wall } from '../../ui/times';
import { type Incident, usePart } from '../case-data';
import { Hitch } from '../Hitch';
import { useWrite } from '../use-write';
import { Box } from './Box';
import css from './boxes.module.css';

const DeclineForm = lazy(() =>
  import('./DeclineForm').then(({ DeclineForm: it }) => ({ default: it })),
);

const EACH_MS = 8000;

type Approval = Schemas['ApprovalDto'];
type Decision = Schemas['DecisionBody']['decision'];

/** What one person asked for and a second one decides. */
export function ApprovalBox({ incident }: { incident: Incident }) {
  const { t } = useTranslation('case');
  const { code, approval } = incident;
  const may = useMay('approval:decide');
  const everyMs = useUntold(incident) && EACH_MS;
  const { data } = usePart(code, 'approval', {
    read: () =>
      got(
        desk.GET('/api/v1/approvals', {
          params: { query: { incident: code, open: true, limit: 1 } },
        }),
      ),
    enabled: may,
    everyMs,
  });
  const own = data?.items[0];
  const shown = own ?? approval;
  if (!shown) return null;
  return (
    <Box
      icon={IconUsersGroup}
      tone="wait"
      title={t(`approval.${shown.kind}`, { who: shown.requestedBy.name })}
    >
      {shown.reason ? <p className={css.said}>{shown.reason}</p> : null}
      {own ? <Asked request={own.request} /> : null}
      <p className={css.small}>
        {t('approval.asked', { at: wall(shown.requestedAt) })}{' '}
        <b>{t('approval.until', { at: wall(shown.until) })}</b>
      </p>
      {own ? <Deciding incident={incident} approval={own} /> : null}
    </Box>
  );
}

/** That somebody asked is told to the desk alone; the supervisor of another agency, who may be above it, has to look. */
function useUntold({ leadAgency }: Incident): boolean {
  const { agency, roles } = useMe();
  return roles.includes('supervisor') && agency !== leadAgency;
}

const SAID = ['rootCause', 'lessons', 'severity'] as const;

/** What would be done, in the words of the one who asks. */
function Asked({ request }: { request: object }) {
  const { t } = useTranslation('case');
  const { t: common } = useTranslation('common');
  const said = request as Readonly<Record<string, unknown>>;
  const word = (name: string, value: string) =>
    name === 'severity' ? common(`severity.${value}` as 'severity.low') : value;
  return (
    <>
      {SAID.map((name) => {
        const value = said[name];
        return typeof value === 'string' ? (
          <p key={name} className={css.said}>
            <b>{t(`member.${name}`)}</b>: {word(name, value)}
          </p>
        ) : null;
      })}
    </>
  );
}

function Deciding({ incident, approval }: { incident: Incident; approval: Approval }) {
  const { t } = useTranslation('case');
  const [declining, setDeclining] = useState(false);
  const writing = useWrite<{ decision: Decision; note?: string }>(
    // A decision is on the request as it was read, which has a version of its own.
    { code: incident.code, version: approval.version },
    (body, header) =>
      got(
        desk.POST('/api/v1/approvals/{id}', {
          params: { path: { id: approval.id }, header },
          body,
        }),
      ),
  );
  if (declining) {
    return (
      <Suspense fallback={<Skeleton height={180} />}>
        <DeclineForm
          incident={incident}
          writing={writing}
          decline={(note) => writing.send({ decision: 'decline', note })}
          close={() => setDeclining(false)}
        />
      </Suspense>
    );
  }
  return (
    <>
      <div className={css.acts}>
        {approval.mayDecide ? (
          <>
            <Button
              loading={writing.busy}
              onClick={() => void writing.send({ decision: 'approve' })}
            >
              {t('approval.approve')}
            </Button>
            <Button variant="default" onClick={() => setDeclining(true)}>
              {t('approval.decline')}
            </Button>
          </>
        ) : null}
        {approval.mayWithdraw ? (
          <Button
            variant="default"
            loading={writing.busy}
            onClick={() => void writing.send({ decision: 'withdraw' })}
          >
            {t('approval.withdraw')}
          </Button>
        ) : null}
      </div>
      <Hitch incident={incident} writing={writing} />
    </>
  );
}
