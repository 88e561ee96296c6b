import { Radio, SegmentedControl, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got, type Schemas } from '../../api/desk';
import { faultsOf } from '../../api/problem';
import { SEVERITIES, type Severity, SeverityMark } from '../../ui/SeverityMark';
import { type Incident } from '../case-data';
import { impactFacts, impactOf } from '../correct/impact';
import { ImpactFields } from '../correct/ImpactFields';
import { ClashLine } from '../merge/ClashLine';
import { Merging } from '../merge/Merging';
import { useEdits } from '../merge/use-edits';
import { Panel } from '../Panel';
import { useKept } from '../use-kept';
import { useWrite } from '../use-write';
import css from './moves.module.css';
import { needsSecond, type Rated, reasonFault } from './rating';
import { useRatedWords } from './use-rated-words';

type Way = 'impact' | 'hand';

/** How much the case counts: by what is known of its impact, which the table scores, or by hand against it. */
export function RatePanel({ incident, close }: { incident: Incident; close: () => void }) {
  const { t } = useTranslation('case');
  const { code } = incident;
  const now: Rated = { level: incident.severity, ...impactFacts(incident.impact) };
  const [way, setWay] = useState<Way>(incident.impact ? 'impact' : 'hand');
  const editing = useEdits<Rated>(incident, 'rating', now);
  const [reason, setReason, drop] = useKept(incident, 'rate', '');
  const [asked, setAsked] = useState(false);
  const [settling, setSettling] = useState(false);
  const wording = useRatedWords();
  const writing = useWrite<Schemas['SeverityBody']>(incident, (body, header) =>
    got(
      desk.PUT('/api/v1/incidents/{code}/severity', { params: { path: { code }, header }, body }),
    ),
  );
  const { values, clashes, set } = editing;
  const wanted = way === 'hand' ? (values.level as Severity) : null;
  const asksSecond = needsSecond(incident, wanted);
  const fault = reasonFault(incident, wanted, reason);
  const send = async (changed: Partial<Rated>) => {
    setSettling(false);
    const all = { ...now, ...changed };
    const what = way === 'impact' ? { impact: impactOf(all) } : { severity: all.level as Severity };
    if (!(await writing.send({ ...what, reason: reason.trim() }))) return;
    editing.drop();
    drop();
    close();
  };
  const submit = () => {
    setAsked(true);
    if (fault !== null) return;
    if (clashes.length > 0) setSettling(true);
    else void send(editing.changes);
  };
  const below = (name: keyof Rated) => <ClashLine {...{ code, name, editing, wording, now }} />;
  return (
    <Panel
      incident={incident}
      title={t('event.rate')}
      lead={editing.isRestored ? t('clash.restored') : null}
      label={asksSecond ? t('moves.ask', { what: t('event.rate') }) : t('rate.go')}
      writing={writing}
      submit={submit}
      close={() => {
        editing.drop();
        close();
      }}
    >
      {incident.impact ? <WayChoice way={way} setWay={setWay} /> : null}
      {way === 'impact' ? (
        <ImpactFields values={values} set={set} below={below} />
      ) : (
        <Levels value={values.level} set={(level) => set({ level })} below={below('level')} />
      )}
      {asksSecond ? <p>{t('rate.second')}</p> : null}
      <Textarea
        label={t('member.reason')}
        description={t('rate.reasonHint')}
        autosize
        minRows={2}
        value={reason}
        error={asked && fault ? t(fault) : faultsOf(writing.error).get('/reason')}
        onChange={({ target }) => setReason(target.value)}
      />
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

function WayChoice({ way, setWay }: { way: Way; setWay: (way: Way) => void }) {
  const { t } = useTranslation('case');
  return (
    <SegmentedControl
      aria-label={t('rate.way')}
      value={way}
      onChange={setWay}
      data={[
        { value: 'impact', label: t('rate.byImpact') },
        { value: 'hand', label: t('rate.byHand') },
      ]}
    />
  );
}

interface LevelsProps {
  readonly value: string;
  readonly set: (severity: string) => void;
  readonly below: ReactNode;
}

function Levels({ value, set, below }: LevelsProps) {
  const { t } = useTranslation();
  const { t: words } = useTranslation('case');
  return (
    <div>
      <Radio.Group label={words('rate.level')} value={value} onChange={set}>
        <div className={css.choices}>
          {[...SEVERITIES].reverse().map((level) => (
            <Radio
              key={level}
              value={level}
              label={
                <span className={css.level}>
                  <SeverityMark level={level} />
                  {t(`severity.${level}`)}
                </span>
              }
            />
          ))}
        </div>
      </Radio.Group>
      {below}
    </div>
  );
}
