import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got, type Schemas } from '../../api/desk';
import { faultsOf } from '../../api/problem';
import { type Incident } from '../case-data';
import { Merging } from '../merge/Merging';
import { ClashLine } from '../merge/ClashLine';
import { useEdits } from '../merge/use-edits';
import { Panel } from '../Panel';
import { useWrite } from '../use-write';
import { CorrectFields } from './CorrectFields';
import { correctionOf, type FactName, type Facts, factsOf, fieldOf, isTooShort } from './facts';
import { ImpactFields } from './ImpactFields';
import { useFactWords } from './use-fact-words';

interface Props {
  readonly incident: Incident;
  readonly close: () => void;
}

/** What the unit reported, set right by the unit or the desk; each change stays in the record. */
export function CorrectPanel({ incident, close }: Props) {
  const { t } = useTranslation('case');
  const { code } = incident;
  const now = factsOf(incident);
  const editing = useEdits<Facts>(incident, 'correct', now);
  const wording = useFactWords();
  const [asked, setAsked] = useState(false);
  const [settling, setSettling] = useState(false);
  const writing = useWrite<Schemas['CorrectionBody']>(incident, (body, header) =>
    got(desk.PATCH('/api/v1/incidents/{code}', { params: { path: { code }, header }, body })),
  );
  const { values, changes, clashes, set } = editing;
  const faults = new Map(
    [...faultsOf(writing.error)].map(([pointer, detail]) => [fieldOf(pointer), detail]),
  );
  const faultOf = (name: FactName) =>
    asked && isTooShort(name, values[name]) ? t('moves.needed') : (faults.get(name) ?? null);

  const send = async (changed: Partial<Facts>) => {
    setSettling(false);
    const names = Object.keys(changed);
    if (names.length > 0) {
      const all = { ...now, ...changed };
      if (!(await writing.send(correctionOf(names, all, incident)))) return;
    }
    editing.drop();
    close();
  };
  const submit = () => {
    setAsked(true);
    if ((Object.keys(values) as FactName[]).some((name) => isTooShort(name, values[name]))) return;
    if (clashes.length > 0) setSettling(true);
    else void send(changes);
  };
  const below = (name: FactName) => <ClashLine {...{ code, name, editing, wording, now }} />;
  return (
    <Panel
      incident={incident}
      title={t('event.correct')}
      lead={t(editing.isRestored ? 'clash.restored' : 'correct.lead')}
      label={t('correct.go')}
      writing={writing}
      submit={submit}
      close={() => {
        editing.drop();
        close();
      }}
    >
      <CorrectFields {...{ incident, values, set, faultOf, below }} labelOf={wording.label} />
      {incident.impact ? (
        <fieldset>
          <legend>{t('report.impact')}</legend>
          <ImpactFields {...{ values, set, below, faultOf }} />
        </fieldset>
      ) : null}
      <Merging
        {...{ code, editing, wording, now, writing }}
        opened={settling}
        open={() => setSettling(true)}
        close={() => setSettling(false)}
        send={(changed) => void send(changed)}
      />
    </Panel>
  );
}
