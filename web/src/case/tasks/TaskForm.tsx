import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got, type Schemas } from '../../api/desk';
import { faultsOf } from '../../api/problem';
import { type Incident } from '../case-data';
import { type Task } from '../lists';
import { Panel } from '../Panel';
import panel from '../panel.module.css';
import { useColleagues } from '../people';
import { useKept } from '../use-kept';
import { useWrite } from '../use-write';
import { toField, toInstant } from '../when';
import { PHASES } from './order';

interface Props {
  readonly incident: Incident;
  /** Absent of a new one. */
  readonly task?: Task;
  readonly close: () => void;
}

type Facts = Required<Omit<Schemas['TaskBody'], 'guidance'>> & { readonly guidance: string | null };

const VISIBILITIES = ['all', 'desk', 'own'] as const;

const NEW: Facts = {
  ...{ phase: 'containment', title: '', guidance: null, assignee: null, dueAt: null },
  ...{ mandatory: false, visibility: 'all' },
};

const startOf = (task: Task | undefined): Facts => {
  if (!task) return NEW;
  const { phase, title, guidance, assignee, dueAt, mandatory, visibility } = task;
  return {
    ...{ phase, title, guidance, mandatory, visibility },
    assignee: assignee?.id ?? null,
    dueAt: dueAt === null ? null : toField(dueAt),
  };
};

/** A step that no playbook knew of, or another wording, day or person for one. */
export function TaskForm({ incident, task, close }: Props) {
  const { t } = useTranslation('case');
  const [facts, setFacts, drop] = useKept(incident, `task:${task?.id ?? 'new'}`, startOf(task));
  const [asked, setAsked] = useState(false);
  const writing = useTaskForm(incident, task);
  const set = (change: Partial<Facts>) => setFacts({ ...facts, ...change });
  const faults = faultsOf(writing.error);
  const isNameless = facts.title.trim() === '';
  const submit = async () => {
    setAsked(true);
    if (isNameless) return;
    if (!(await writing.send({ ...facts, title: facts.title.trim() }))) return;
    drop();
    close();
  };
  return (
    <Panel
      incident={incident}
      title={t(task ? 'task.editTitle' : 'task.add')}
      label={t(task ? 'task.save' : 'task.add')}
      writing={writing}
      submit={() => void submit()}
      close={() => {
        drop();
        close();
      }}
    >
      <TextInput
        label={t('task.title')}
        value={facts.title}
        maxLength={300}
        autoFocus
        error={asked && isNameless ? t('moves.needed') : faults.get('/title')}
        onChange={({ target }) => set({ title: target.value })}
      />
      <Textarea
        label={t('moves.optional', { field: t('task.guidance') })}
        autosize
        value={facts.guidance ?? ''}
        maxLength={2000}
        onChange={({ target }) => set({ guidance: target.value === '' ? null : target.value })}
      />
      <Place facts={facts} set={set} faults={faults} />
      <Checkbox
        label={t('task.mandatoryLong')}
        checked={facts.mandatory}
        onChange={({ target }) => set({ mandatory: target.checked })}
      />
    </Panel>
  );
}

interface PlaceProps {
  readonly facts: Facts;
  readonly set: (change: Partial<Facts>) => void;
  readonly faults: ReadonlyMap<string, string>;
}

const LIST = {
  ...{ withScrollArea: false, comboboxProps: { withinPortal: false } },
} as const;

/** In which phase, by whom, until when, and who sees it. */
function Place({ facts, set, faults }: PlaceProps) {
  const { t } = useTranslation('case');
  const people = useColleagues();
  return (
    <div className={panel.pair}>
      <Select
        {...LIST}
        label={t('task.phaseOf')}
        data={PHASES.map((value) => ({ value, label: t(`task.phase.${value}`) }))}
        value={facts.phase}
        allowDeselect={false}
        onChange={(phase) => phase && set({ phase })}
      />
      <Select
        {...LIST}
        label={t('task.visibility')}
        data={VISIBILITIES.map((value) => ({ value, label: t(`task.seen.${value}`) }))}
        value={facts.visibility}
        allowDeselect={false}
        onChange={(visibility) => visibility && set({ visibility })}
      />
      <Select
        {...LIST}
        label={t('moves.optional', { field: t('task.assignee') })}
        data={people}
        value={facts.assignee}
        searchable
        error={faults.get('/assignee')}
        onChange={(assignee) => set({ assignee })}
      />
      <TextInput
        type="datetime-local"
        label={t('moves.optional', { field: t('task.due') })}
        value={facts.dueAt ?? ''}
        error={faults.get('/dueAt')}
        onChange={({ target }) => set({ dueAt: target.value === '' ? null : target.value })}
      />
    </div>
  );
}

function useTaskForm({ code, version }: Incident, task: Task | undefined) {
  return useWrite<Facts>(
    { code, version },
    (body, header) =>
      task
        ? got(
            desk.PATCH('/api/v1/incidents/{code}/tasks/{id}', {
              params: { path: { code, id: task.id }, header },
              body: changedFrom(task, body),
            }),
          )
        : got(
            desk.POST('/api/v1/incidents/{code}/tasks', {
              params: { path: { code }, header },
              body: { ...body, dueAt: meant(body.dueAt) },
            }),
          ),
    { holds: true },
  );
}

/** Only what is different: the rest may have been changed by others, and is not the person's word. */
function changedFrom(task: Task, facts: Facts): Schemas['TaskPatch'] {
  const was: Facts = startOf(task);
  const changed = Object.entries(facts).filter(
    ([name, value]) => was[name as keyof Facts] !== value,
  );
  const { dueAt, ...rest } = Object.fromEntries(changed) as Partial<Facts>;
  return { ...rest, ...(dueAt !== undefined && { dueAt: meant(dueAt) }) };
}

const meant = (field: string | null): string | null => (field ? toInstant(field) : null);
