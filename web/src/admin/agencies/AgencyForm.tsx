import { NativeSelect, Switch, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Agency } from '../../api/agencies';
import { desk, got } from '../../api/desk';
import { useMay } from '../../api/use-session';
import { said } from '../../i18n';
import { AGENCY_KINDS, type AgencyKind } from '../agency-kinds';
import { AgencyField } from '../kit/AgencyFields';
import { EditDrawer } from '../kit/EditDrawer';
import { namedBy } from '../kit/field-names';
import form from '../kit/form.module.css';
import { NameFields } from '../kit/NameFields';
import { useFields } from '../kit/use-fields';
import { type One } from '../kit/use-one';
import { useSave } from '../kit/use-save';
import { placedBy } from '../kit/places';

interface Props {
  readonly one?: One<Agency>;
  readonly close: () => void;
  readonly reread?: () => void;
}

type Values = Omit<Agency, 'version' | 'eidStatus'>;
const EMPTY: Values = {
  ...{ code: '', name: { vi: '', en: '' }, kind: 'department', parent: null, district: null },
  ...{ eidCode: null, verification: 'memory', reports: true, note: null, active: true },
};

const valuesOf = ({ eidStatus: _, ...agency }: Agency): Values => withoutVersion(agency);

const withoutVersion = ({ version: _, ...values }: Values & { version: number }): Values => values;

export function AgencyForm({ one, close, reread }: Props) {
  const { t, i18n } = useTranslation('admin');
  const mayWrite = useMay('register:write');
  const client = useQueryClient();
  const saving = useSave();
  const { values, set, isChanged, changes } = useFields(one ? valuesOf(one.data) : EMPTY);
  const { code, name, kind, parent, district, eidCode, reports, note, active } = values;
  const save = async (etag = one?.etag ?? '') => {
    const went = await saving.run(
      async () => {
        if (one) {
          const params = { path: { code }, header: { 'If-Match': etag } };
          await got(desk.PATCH('/api/v1/agencies/{code}', { params, body: changes() }));
        } else await got(desk.POST('/api/v1/agencies', { body: values }));
      },
      { values },
    );
    if (!went) return;
    notifications.show({ color: 'teal', message: t('state.saved') });
    close();
    await client.invalidateQueries({ queryKey: ['agencies'] });
  };
  const { faults } = saving;
  const isInferred = one?.data.eidStatus === 'inferred' && eidCode === one.data.eidCode;
  const orNone = (text: string) => (text === '' ? null : text);
  const at = placedBy(faults);
  return (
    <EditDrawer
      title={one ? said(one.data.name, i18n.language) : t('agencies.add')}
      {...{ close, isChanged, saving, nameOf: useAgencyFields() }}
      {...(reread && { reread })}
      save={(etag) => void save(etag)}
      readOnly={!mayWrite}
    >
      <TextInput
        label={t('agencies.code')}
        description={one ? undefined : t('agencies.codeHint')}
        value={code}
        readOnly={one !== undefined}
        onChange={({ target }) => set({ code: target.value.toUpperCase() })}
        {...at('/code')}
      />
      <NameFields {...{ name, set, faults }} />
      <NativeSelect
        label={t('agencies.kind')}
        value={kind}
        onChange={({ target }) => set({ kind: target.value as AgencyKind })}
        data={AGENCY_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        {...at('/kind')}
      />
      <AgencyField
        label={t('agencies.parent')}
        value={parent}
        onChange={(above) => set({ parent: above })}
        only={(agency) => agency.code !== code}
        {...at('/parent')}
        clearable
      />
      <div className={form.two}>
        <TextInput
          label={t('agencies.district')}
          value={district ?? ''}
          onChange={({ target }) => set({ district: orNone(target.value) })}
          {...at('/district')}
        />
        <TextInput
          label={t('agencies.eid')}
          description={isInferred ? t('agencies.eidInferred') : undefined}
          value={eidCode ?? ''}
          onChange={({ target }) => set({ eidCode: orNone(target.value) })}
          {...at('/eidCode')}
        />
      </div>
      <Switch
        label={t('agencies.reports')}
        checked={reports}
        onChange={({ target }) => set({ reports: target.checked })}
      />
      <Switch
        label={t('agencies.active')}
        description={t('agencies.activeHint')}
        checked={active}
        onChange={({ target }) => set({ active: target.checked })}
        {...at('/active')}
      />
      <Textarea
        label={t('periods.note')}
        value={note ?? ''}
        onChange={({ target }) => set({ note: orNone(target.value) })}
        {...at('/note')}
        autosize
      />
    </EditDrawer>
  );
}

function useAgencyFields(): (field: string) => string {
  const { t } = useTranslation('admin');
  return namedBy({
    ...{ code: t('agencies.code'), 'name/vi': t('periods.nameVi'), 'name/en': t('periods.nameEn') },
    ...{ name: t('importing.field.name'), kind: t('agencies.kind'), parent: t('agencies.parent') },
    ...{ district: t('agencies.district'), eidCode: t('agencies.eid') },
    ...{ reports: t('agencies.reports'), active: t('agencies.active'), note: t('periods.note') },
  });
}
