import { Checkbox, NumberInput, Radio, SegmentedControl, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got, type Schemas } from '../../api/desk';
import { faultsOf } from '../../api/problem';
import { useScoring } from '../../api/vocabulary';
import { said } from '../../i18n';
import { SEVERITIES, type Severity, SeverityMark } from '../../ui/SeverityMark';
import { type Incident } from '../case-data';
import { Panel } from '../Panel';
import { useKept } from '../use-kept';
import { useWrite } from '../use-write';
import css from './moves.module.css';

type Impact = Schemas['ImpactDto'];
type Way = 'impact' | 'hand';

/** How much the case counts: by what is known of its impact, which the table scores, or by hand against it. */
export function RatePanel({ incident, close }: { incident: Incident; close: () => void }) {
  const { t } = useTranslation('case');
  const { code } = incident;
  const [way, setWay] = useState<Way>(incident.impact ? 'impact' : 'hand');
  const [severity, setSeverity] = useState<Severity>(incident.severity);
  const [impact, setImpact] = useState<Impact | undefined>(incident.impact);
  const [reason, setReason, drop] = useKept(incident, 'rate', '');
  const [asked, setAsked] = useState(false);
  const writing = useWrite<Schemas['SeverityBody']>(
    incident,
    (body, header) =>
      got(
        desk.PUT('/api/v1/incidents/{code}/severity', { params: { path: { code }, header }, body }),
      ),
    { holds: true },
  );
  const isMissing = asked && reason.trim() === '';
  const lowers = way === 'hand' && rank(severity) < rank(incident.severity);
  const submit = async () => {
    setAsked(true);
    if (reason.trim() === '') return;
    const what = way === 'impact' && impact ? { impact } : { severity };
    if (!(await writing.send({ ...what, reason: reason.trim() }))) return;
    drop();
    close();
  };
  return (
    <Panel
      incident={incident}
      title={t('event.rate')}
      label={t('rate.go')}
      writing={writing}
      submit={() => void submit()}
      close={close}
    >
      {incident.impact ? (
        <SegmentedControl
          aria-label={t('rate.way')}
          value={way}
          onChange={setWay}
          data={[
            { value: 'impact', label: t('rate.byImpact') },
            { value: 'hand', label: t('rate.byHand') },
          ]}
        />
      ) : null}
      {way === 'impact' && impact ? (
        <ImpactFields impact={impact} set={setImpact} />
      ) : (
        <Levels value={severity} set={setSeverity} />
      )}
      {lowers && incident.severity === 'critical' ? <p>{t('rate.second')}</p> : null}
      <Textarea
        label={t('member.reason')}
        description={t('rate.reasonHint')}
        autosize
        minRows={2}
        value={reason}
        error={isMissing ? t('moves.needed') : faultsOf(writing.error).get('/reason')}
        onChange={({ target }) => setReason(target.value)}
      />
    </Panel>
  );
}

const rank = (severity: Severity) => SEVERITIES.indexOf(severity);

function Levels({ value, set }: { value: Severity; set: (severity: Severity) => void }) {
  const { t } = useTranslation();
  const { t: words } = useTranslation('case');
  return (
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
  );
}

/** The questions of the scoring table, with its own words. */
function ImpactFields({ impact, set }: { impact: Impact; set: (impact: Impact) => void }) {
  const { t, i18n } = useTranslation('case');
  const scoring = useScoring();
  const known = impact as Readonly<Record<string, unknown>>;
  return (
    <div className={css.pair}>
      {(scoring?.questions ?? [])
        .filter(({ key }) => typeof known[key] === 'string')
        .map(({ key, label, options }) => (
          <Select
            key={key}
            label={said(label, i18n.language)}
            data={options.map(({ value, label: words }) => ({
              value,
              label: said(words, i18n.language),
            }))}
            value={String(known[key])}
            allowDeselect={false}
            withScrollArea={false}
            comboboxProps={{ withinPortal: false }}
            onChange={(value) => set({ ...impact, [key]: value })}
          />
        ))}
      <NumberInput
        label={t('impact.recordsAffected')}
        value={impact.recordsAffected}
        min={0}
        hideControls
        onChange={(value) => set({ ...impact, recordsAffected: Number(value) || 0 })}
      />
      <Checkbox
        label={t('impact.crimeSigns')}
        checked={impact.crimeSigns}
        onChange={({ target }) => set({ ...impact, crimeSigns: target.checked })}
      />
    </div>
  );
}
