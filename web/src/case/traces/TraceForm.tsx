import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { desk, got, type Schemas } from '../../api/desk';
import { faultsOf } from '../../api/problem';
import { type Incident } from '../case-data';
import { Panel } from '../Panel';
import panel from '../panel.module.css';
import { useKept } from '../use-kept';
import { useWrite } from '../use-write';
import { TlpSelect } from './TlpSelect';
import { TYPES } from './types';

type Body = Schemas['ObservableBody'];

/** One trace; written so that nobody can open it by mistake, it is understood too. */
export function TraceForm({ incident, close }: { incident: Incident; close: () => void }) {
  const { t } = useTranslation('case');
  const { code, tlp } = incident;
  const [body, setBody, drop] = useKept<Body>(incident, 'trace', { type: 'ipv4', value: '', tlp });
  const writing = useWrite<Body>(incident, (given) =>
    got(
      desk.POST('/api/v1/incidents/{code}/observables', {
        params: { path: { code } },
        body: given,
      }),
    ),
  );
  const faults = faultsOf(writing.error);
  const set = (change: Partial<Body>) => setBody({ ...body, ...change });
  const submit = async () => {
    const { note, value, ...rest } = body;
    if (value.trim() === '') return;
    const said = note && note.trim() !== '' ? { note: note.trim() } : {};
    if (!(await writing.send({ ...rest, value: value.trim(), ...said }))) return;
    drop();
    close();
  };
  return (
    <Panel
      incident={incident}
      title={t('trace.add')}
      label={t('trace.add')}
      writing={writing}
      submit={() => void submit()}
      close={close}
    >
      <div className={panel.pair}>
        <Select
          label={t('trace.typeOf')}
          data={TYPES.map((type) => ({ value: type, label: t(`trace.type.${type}`) }))}
          value={body.type}
          allowDeselect={false}
          withScrollArea={false}
          comboboxProps={{ withinPortal: false }}
          onChange={(type) => type && set({ type })}
        />
        <TlpSelect value={body.tlp ?? tlp} set={(next) => set({ tlp: next })} />
      </div>
      <TextInput
        label={t('trace.value')}
        description={t('trace.valueHint')}
        value={body.value}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        error={faults.get('/value')}
        onChange={({ target }) => set({ value: target.value })}
      />
      <TextInput
        label={t('moves.optional', { field: t('trace.note') })}
        value={body.note ?? ''}
        maxLength={1000}
        onChange={({ target }) => set({ note: target.value })}
      />
    </Panel>
  );
}
