import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got, type Schemas } from '../../api/desk';
import { faultsOf } from '../../api/problem';
import { MomentField } from '../../ui/dates/MomentField';
import { type Incident } from '../case-data';
import { type Task } from '../lists';
import { ClashLine } from '../merge/ClashLine';
import { Merging } from '../merge/Merging';
import { useEdits } from '../merge/use-edits';
import { Panel } from '../Panel';
import panel from '../panel.module.css';
import { useColleagues } from '../people';
import { useWrite } from '../use-write';
import { type Facts, meantBy, NEW, startOf, type TaskFactName } from './facts';
import { PHASES } from './order';
import { useTaskWords } from './use-task-words';

interface Props {
  readonly incident: Incident;
  /** Absent of a new one. */
  readonly task?: Task;
  readonly close: () => void;
}

const VISIBILITIES = ['all', 'desk', 'own'] as const;

/** A step that no playbook knew of, or another wording, day or person for one. */
export function TaskForm({ incident, task, close }: Props) {
  const { t } = useTranslation('case');
  const { code } = incident;
  const now = startOf(task);
  const editing = useEdits<Facts>(incident, `task:${task?.id ?? 'new'}`, now);
  const wording = useTaskWords(task?.id);
  const [asked, setAsked] = useState(false);
  const [settling, setSettling] = useState(false);
  const writing = useTaskForm(incident, task);
  const { values, clashes, set } = editing;
  const faults = faultsOf(writing.error);
  const isNameless = values.title.trim() === '';
  const leave = () => {
    editing.drop();
    close();
  };
  const send = async (changed: Partial<Facts>) => {
    setSettling(false);
    if (Object.keys(changed).length === 0 || (await writing.send(changed))) leave();
  };
  const submit = () => {
    setAsked(true);
    if (isNameless) return;
    if (clashes.length > 0) setSettling(true);
    else void send(editing.changes);
  };
  const below = (name: TaskFactName) => <ClashLine {...{ code, name, editing, wording, now }} />;
  return (
    <Panel
      incident={incident}
      title={t(task ? 'task.editTitle' : 'task.add')}
      label={t(task ? 'task.save' : 'task.add')}
      lead={editing.isRestored ? t('clash.restored') : null}
      writing={writing}
      submit={submit}
      close={leave}
    >
      <div>
        <TextInput
          label={t('task.title')}
          value={values.title}
          maxLength={300}
          autoFocus
          error={asked && isNameless ? t('moves.needed') : faults.get('/title')}
          onChange={({ target }) => set({ title: target.value })}
        />
        {below('title')}
      </div>
      <div>
        <Textarea
          label={t('moves.optional', { field: t('task.guidance') })}
          autosize
          value={values.guidance ?? ''}
          maxLength={2000}
          onChange={({ target }) => set({ guidance: target.value === '' ? null : target.value })}
        />
        {below('guidance')}
      </div>
      <Place facts={values} set={set} faults={faults} below={below} />
      <div>
        <Checkbox
          label={t('task.mandatoryLong')}
          checked={values.mandatory}
          onChange={({ target }) => set({ mandatory: target.checked })}
        />
        {below('mandatory')}
      </div>
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

interface PlaceProps {
  readonly facts: Facts;
  readonly set: (change: Partial<Facts>) => void;
  readonly faults: ReadonlyMap<string, string>;
  readonly below: (name: TaskFactName) => ReactNode;
}

const LIST = {
  ...{ withScrollArea: false, comboboxProps: { withinPortal: false } },
} as const;

/** In which phase, by whom, until when, and who sees it. */
function Place({ facts, set, faults, below }: PlaceProps) {
  const { t } = useTranslation('case');
  const people = useColleagues();
  return (
    <div className={panel.pair}>
      <div>
        <Select
          {...LIST}
          label={t('task.phaseOf')}
          data={PHASES.map((value) => ({ value, label: t(`task.phase.${value}`) }))}
          value={facts.phase}
          allowDeselect={false}
          onChange={(phase) => phase && set({ phase })}
        />
        {below('phase')}
      </div>
      <div>
        <Select
          {...LIST}
          label={t('task.visibility')}
          data={VISIBILITIES.map((value) => ({ value, label: t(`task.seen.${value}`) }))}
          value={facts.visibility}
          allowDeselect={false}
          onChange={(visibility) => visibility && set({ visibility })}
        />
        {below('visibility')}
      </div>
      <div>
        <Select
          {...LIST}
          label={t('moves.optional', { field: t('task.assignee') })}
          data={people}
          value={facts.assignee}
          searchable
          error={faults.get('/assignee')}
          onChange={(assignee) => set({ assignee })}
        />
        {below('assignee')}
      </div>
      <div>
        <MomentField
          label={t('moves.optional', { field: t('task.due') })}
          value={facts.dueAt ?? ''}
          error={faults.get('/dueAt')}
          onChange={(due) => set({ dueAt: due === '' ? null : due })}
        />
        {below('dueAt')}
      </div>
    </div>
  );
}

/** Without what was left empty. */
function newTask(facts: Facts): Schemas['TaskBody'] {
  const { guidance, ...rest } = meantBy(facts);
  return { ...rest, ...(guidance !== null && { guidance }) };
}

/** Only what is different: the rest may have been changed by others, and is not the person's word. */
function useTaskForm({ code, version }: Incident, task: Task | undefined) {
  return useWrite<Partial<Facts>>({ code, version }, (changed, header) =>
    task
      ? got(
          desk.PATCH('/api/v1/incidents/{code}/tasks/{id}', {
            params: { path: { code, id: task.id }, header },
            body: meantBy(changed),
          }),
        )
      : got(
          desk.POST('/api/v1/incidents/{code}/tasks', {
            params: { path: { code }, header },
            body: newTask({ ...NEW, ...changed }),
          }),
        ),
  );
}
