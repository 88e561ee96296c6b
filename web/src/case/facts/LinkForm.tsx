import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { desk, got, type Schemas } from '../../api/desk';
import { faultsOf } from '../../api/problem';
import { type Incident } from '../case-data';
import { Panel } from '../Panel';
import { useKept } from '../use-kept';
import { useWrite } from '../use-write';

type Body = Schemas['LinkBody'];
const KINDS = ['related_to', 'caused_by', 'duplicate_of'] as const;
const EMPTY: Body = { kind: 'related_to', to: '' };

export function LinkForm({ incident, close }: { incident: Incident; close: () => void }) {
  const { t } = useTranslation('case');
  const { code } = incident;
  const [body, setBody, drop] = useKept<Body>(incident, 'link', EMPTY);
  const writing = useWrite<Body>(
    incident,
    (given, header) =>
      got(
        desk.POST('/api/v1/incidents/{code}/links', {
          params: { path: { code }, header },
          body: given,
        }),
      ),
    { holds: true },
  );
  const faults = faultsOf(writing.error);
  const set = (change: Partial<Body>) => setBody({ ...body, ...change });
  const submit = async () => {
    const { kind, to, note = '' } = body;
    if (to.trim() === '') return;
    const said = note.trim() === '' ? {} : { note: note.trim() };
    if (!(await writing.send({ kind, to: to.trim(), ...said }))) return;
    drop();
    close();
  };
  return (
    <Panel
      incident={incident}
      title={t('link.add')}
      label={t('link.add')}
      writing={writing}
      submit={() => void submit()}
      close={close}
    >
      <Select
        label={t('link.relation')}
        data={KINDS.map((kind) => ({ value: kind, label: t(`link.kind.${kind}`) }))}
        value={body.kind}
        allowDeselect={false}
        withScrollArea={false}
        comboboxProps={{ withinPortal: false }}
        onChange={(kind) => kind && set({ kind })}
      />
      <TextInput
        label={t('link.other')}
        placeholder="SC-2026-000123"
        value={body.to}
        autoFocus
        autoComplete="off"
        error={faults.get('/to')}
        onChange={({ target }) => set({ to: target.value.toUpperCase() })}
      />
      <TextInput
        label={t('moves.optional', { field: t('link.note') })}
        value={body.note ?? ''}
        maxLength={1000}
        onChange={({ target }) => set({ note: target.value })}
      />
    </Panel>
  );
}
