import { Button } from '@mantine/core';
import { IconUserQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../../api/agencies';
import { desk, got } from '../../api/desk';
import { faultsOf } from '../../api/problem';
import { useMay } from '../../api/use-session';
import { AgencySelect } from '../AgencySelect';
import { type Incident } from '../case-data';
import { Panel } from '../Panel';
import { isOpen } from '../standing';
import { useWrite } from '../use-write';
import { Box } from './Box';

/** A report by somebody without an account counts as the unit's only once the desk knows who they are. */
export function SenderBox({ incident }: { incident: Incident }) {
  const { t } = useTranslation('case');
  const nameOf = useAgencyName();
  const mayConfirm = useMay('incident:confirm-sender') && isOpen(incident);
  const [asking, setAsking] = useState(false);
  // An older service knows no guests, and says nothing of senders.
  if ((incident.senderConfirmed as boolean | undefined) !== false) return null;
  return (
    <Box
      icon={IconUserQuestion}
      tone="wait"
      title={t('sender.title')}
      acts={
        mayConfirm && !asking ? (
          <Button onClick={() => setAsking(true)}>{t('sender.confirm')}</Button>
        ) : null
      }
    >
      <p>{t('sender.why', { unit: nameOf(incident.reporterAgency) })}</p>
      {asking ? <SenderForm incident={incident} close={() => setAsking(false)} /> : null}
    </Box>
  );
}

function SenderForm({ incident, close }: { incident: Incident; close: () => void }) {
  const { t } = useTranslation('case');
  const { code } = incident;
  const [agency, setAgency] = useState<string | null>(incident.reporterAgency);
  const writing = useWrite<string>(
    incident,
    (of, header) =>
      got(
        desk.PUT('/api/v1/incidents/{code}/sender', {
          params: { path: { code }, header },
          body: { agency: of },
        }),
      ),
    { holds: true },
  );
  const submit = async () => {
    if (agency !== null && (await writing.send(agency))) close();
  };
  return (
    <Panel
      incident={incident}
      title={t('sender.confirm')}
      label={t('sender.confirm')}
      writing={writing}
      submit={() => void submit()}
      close={close}
    >
      <AgencySelect
        label={t('sender.unit')}
        value={agency}
        error={faultsOf(writing.error).get('/agency')}
        set={setAgency}
      />
    </Panel>
  );
}
