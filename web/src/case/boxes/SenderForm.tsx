import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { faultsOf } from '../../api/problem';
import { AgencySelect } from '../AgencySelect';
import { type Incident } from '../case-data';
import { Panel } from '../Panel';
import { useWrite } from '../use-write';

/** Whose report it is, once somebody has called back; another unit than they said where that is so. */
export function SenderForm({ incident, close }: { incident: Incident; close: () => void }) {
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
