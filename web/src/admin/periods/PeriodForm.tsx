import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { useMay } from '../../api/use-session';
import { said } from '../../i18n';
import { AGENCY_KINDS } from '../agency-kinds';
import { AgenciesField, AgencyField } from '../kit/AgencyFields';
import { ConfirmDialog } from '../kit/ConfirmDialog';
import { EditDrawer } from '../kit/EditDrawer';
import form from '../kit/form.module.css';
import { Notice } from '../kit/Notice';
import { useFields } from '../kit/use-fields';
import { type One } from '../kit/use-one';
import { useSave } from '../kit/use-save';
import { PeriodEffects } from './PeriodEffects';
import { overlapping, type Period } from './spans';
import { WindowFields } from './WindowFields';

interface Props {
  readonly one?: One<Period>;
  readonly all: readonly Period[];
  readonly close: () => void;
  readonly reread?: () => void;
}

type Values = Omit<Period, 'version'>;
const LEVELS = ['national', 'province', 'district', 'commune'] as const;
const EMPTY: Values = {
  ...{ code: '', level: 'district', name: { vi: '', en: '' }, scope: [], host: null },
  windows: { before: null, during: null, after: null },
  ...{ datesStatus: 'entered', source: null, note: null },
};

const withoutVersion = ({ version: _, ...values }: Period): Values => values;

export function PeriodForm({ one, all, close, reread }: Props) {
  const { t, i18n } = useTranslation('admin');
  const mayWrite = useMay('register:write');
  const client = useQueryClient();
  const saving = useSave();
  const { values, set, isChanged, changes } = useFields(one ? withoutVersion(one.data) : EMPTY);
  const { code, level, name, scope, host, source, note } = values;
  const save = async (etag = one?.etag ?? '') => {
    const went = await saving.run(async () => {
      if (one) {
        const params = { path: { code }, header: { 'If-Match': etag } };
        await got(desk.PATCH('/api/v1/periods/{code}', { params, body: changes() }));
      } else await got(desk.POST('/api/v1/periods', { body: values }));
    });
    if (!went) return;
    notifications.show({ color: 'teal', message: t('state.saved') });
    close();
    await client.invalidateQueries({ queryKey: ['periods'] });
  };
  const { faults } = saving;
  const others = overlapping(values, all);
  const scopes = [
    { value: '*', label: t('periods.everyone') },
    ...AGENCY_KINDS.map((kind) => ({
      value: `${kind}:*`,
      label: t('periods.allOf', { kind: t(`kind.${kind}`) }),
    })),
  ];
  const orNone = (text: string) => (text === '' ? null : text);
  return (
    <EditDrawer
      title={one ? said(one.data.name, i18n.language) : t('periods.add')}
      {...{ close, isChanged, saving }}
      {...(reread && { reread })}
      save={(etag) => void save(etag)}
      readOnly={!mayWrite}
      wide
    >
      {one ? null : (
        <TextInput
          label={t('periods.code')}
          description={t('periods.codeHint')}
          value={code}
          onChange={({ target }) => set({ code: target.value.toUpperCase() })}
          error={faults.get('/code')}
        />
      )}
      <div className={form.two}>
        <TextInput
          label={t('periods.nameVi')}
          value={name.vi}
          onChange={({ target }) => set({ name: { ...name, vi: target.value } })}
          error={faults.get('/name/vi')}
        />
        <TextInput
          label={t('periods.nameEn')}
          value={name.en}
          onChange={({ target }) => set({ name: { ...name, en: target.value } })}
          error={faults.get('/name/en')}
        />
      </div>
      <NativeSelect
        label={t('periods.level')}
        value={level}
        onChange={({ target }) => set({ level: target.value as Period['level'] })}
        data={LEVELS.map((value) => ({ value, label: t(`periods.levelOf.${value}`) }))}
      />
      <AgenciesField
        label={t('periods.scope')}
        description={t('periods.scopeHint')}
        value={scope}
        onChange={(codes) => set({ scope: codes })}
        more={scopes}
        error={[...faults].find(([at]) => at.startsWith('/scope'))?.[1]}
      />
      <AgencyField
        label={t('periods.host')}
        value={host}
        onChange={(agency) => set({ host: agency })}
        error={faults.get('/host')}
        clearable
      />
      <WindowFields windows={values.windows} set={(windows) => set({ windows })} faults={faults} />
      {others.length > 0 ? (
        <Notice>
          {t('periods.overlaps', {
            names: others.map((one) => said(one.name, i18n.language)).join('; '),
          })}
          {'. '}
          {t('periods.overlapRule')}
        </Notice>
      ) : null}
      <PeriodEffects windows={values.windows} />
      <TextInput
        label={t('periods.source')}
        value={source ?? ''}
        onChange={({ target }) => set({ source: orNone(target.value) })}
        error={faults.get('/source')}
      />
      <Textarea
        label={t('periods.note')}
        value={note ?? ''}
        onChange={({ target }) => set({ note: orNone(target.value) })}
        error={faults.get('/note')}
        autosize
      />
      {one && mayWrite ? <Removal one={one} close={close} /> : null}
    </EditDrawer>
  );
}

function Removal({ one, close }: { one: One<Period>; close: () => void }) {
  const { t, i18n } = useTranslation('admin');
  const client = useQueryClient();
  const saving = useSave();
  const [asked, ask] = useState(false);
  const { code, name } = one.data;
  const title = said(name, i18n.language);
  const run = async () => {
    const params = { path: { code }, header: { 'If-Match': one.etag } };
    const went = await saving.run(async () => {
      await got(desk.DELETE('/api/v1/periods/{code}', { params }));
    });
    if (!went) return;
    close();
    await client.invalidateQueries({ queryKey: ['periods'] });
  };
  return (
    <>
      <Button variant="default" style={{ justifySelf: 'start' }} onClick={() => ask(true)}>
        {t('periods.remove')}
      </Button>
      <ConfirmDialog
        opened={asked}
        close={() => ask(false)}
        title={t('periods.removeTitle', { name: title })}
        act={t('periods.remove')}
        run={() => void run()}
        saving={saving}
      >
        {t('periods.removeLead')}
      </ConfirmDialog>
    </>
  );
}
