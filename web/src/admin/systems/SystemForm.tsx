import { NativeSelect, Switch, TagsInput, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { useMay } from '../../api/use-session';
import { AgencyField } from '../kit/AgencyFields';
import { EditDrawer } from '../kit/EditDrawer';
import { namedBy } from '../kit/field-names';
import form from '../kit/form.module.css';
import { useFields } from '../kit/use-fields';
import { type One } from '../kit/use-one';
import { useSave } from '../kit/use-save';
import { type System } from './SystemsSection';
import { placedBy } from '../kit/places';

interface Props {
  readonly one?: One<System>;
  readonly close: () => void;
  readonly reread?: () => void;
}

type Values = Omit<System, 'version'>;
const EMPTY: Values = {
  ...{ code: '', name: '', level: null, operatorAgency: '', provider: null, domains: [] },
  ...{ ipAddresses: [], congressRole: 'none', note: null, active: true },
};
const LEVELS = [1, 2, 3, 4, 5] as const;
const ROLES = ['none', 'supporting', 'critical'] as const;

const withoutVersion = ({ version: _, ...values }: System): Values => values;

export function SystemForm({ one, close, reread }: Props) {
  const { t } = useTranslation('admin');
  const mayWrite = useMay('register:write');
  const client = useQueryClient();
  const saving = useSave();
  const { values, set, isChanged, changes } = useFields(one ? withoutVersion(one.data) : EMPTY);
  const { code } = values;
  const save = async (etag = one?.etag ?? '') => {
    const went = await saving.run(
      async () => {
        if (one) {
          const params = { path: { code }, header: { 'If-Match': etag } };
          await got(desk.PATCH('/api/v1/systems/{code}', { params, body: changes() }));
        } else await got(desk.POST('/api/v1/systems', { body: values }));
      },
      { values },
    );
    if (!went) return;
    notifications.show({ color: 'teal', message: t('state.saved') });
    close();
    await client.invalidateQueries({ queryKey: ['systems'] });
  };
  const at = placedBy(saving.faults);
  return (
    <EditDrawer
      title={one ? one.data.name : t('systems.add')}
      {...{ close, isChanged, saving }}
      {...(reread && { reread })}
      save={(etag) => void save(etag)}
      readOnly={!mayWrite}
      nameOf={useSystemFields()}
    >
      <TextInput
        label={t('agencies.code')}
        description={one ? undefined : t('agencies.codeHint')}
        value={code}
        readOnly={one !== undefined}
        onChange={({ target }) => set({ code: target.value.toUpperCase() })}
        {...at('/code')}
      />
      <SystemFields {...{ values, set }} faults={saving.faults} />
    </EditDrawer>
  );
}

interface FieldsProps {
  readonly values: Values;
  readonly set: (change: Partial<Values>) => void;
  readonly faults: ReadonlyMap<string, string>;
}

function SystemFields({ values, set, faults }: FieldsProps) {
  const { t } = useTranslation('admin');
  const at = placedBy(faults);
  return (
    <>
      <TextInput
        label={t('systems.name')}
        value={values.name}
        onChange={({ target }) => set({ name: target.value })}
        {...at('/name')}
      />
      <AgencyField
        label={t('systems.operator')}
        value={values.operatorAgency === '' ? null : values.operatorAgency}
        onChange={(operator) => set({ operatorAgency: operator ?? '' })}
        {...at('/operatorAgency')}
      />
      <AgencyField
        label={t('systems.provider')}
        value={values.provider}
        onChange={(provider) => set({ provider })}
        {...at('/provider')}
        clearable
      />
      <div className={form.two}>
        <NativeSelect
          label={t('systems.level')}
          value={values.level === null ? '' : String(values.level)}
          onChange={({ target }) =>
            set({ level: target.value === '' ? null : Number(target.value) })
          }
          data={[
            { value: '', label: t('trial.notKnown') },
            ...LEVELS.map((level) => ({
              value: String(level),
              label: t('systems.levelOf', { level }),
            })),
          ]}
        />
        <NativeSelect
          label={t('systems.congress')}
          value={values.congressRole}
          onChange={({ target }) => set({ congressRole: target.value as System['congressRole'] })}
          data={ROLES.map((value) => ({ value, label: t(`systems.role.${value}`) }))}
        />
      </div>
      <TagsInput
        label={t('systems.domains')}
        value={values.domains}
        onChange={(domains) => set({ domains })}
        splitChars={[',', ' ', ';']}
        acceptValueOnBlur
        {...at('/domains')}
      />
      <TagsInput
        label={t('systems.addresses')}
        value={values.ipAddresses}
        onChange={(ipAddresses) => set({ ipAddresses })}
        splitChars={[',', ' ', ';']}
        acceptValueOnBlur
        {...at('/ipAddresses')}
      />
      <Switch
        label={t('systems.active')}
        checked={values.active}
        onChange={({ target }) => set({ active: target.checked })}
      />
      <Textarea
        label={t('periods.note')}
        value={values.note ?? ''}
        onChange={({ target }) => set({ note: target.value === '' ? null : target.value })}
        {...at('/note')}
        autosize
      />
    </>
  );
}

function useSystemFields(): (field: string) => string {
  const { t } = useTranslation('admin');
  return namedBy({
    ...{ code: t('agencies.code'), name: t('systems.name'), operatorAgency: t('systems.operator') },
    ...{ provider: t('systems.provider'), level: t('systems.level') },
    ...{ congressRole: t('systems.congress'), domains: t('systems.domains') },
    ...{
      ipAddresses: t('systems.addresses'),
      active: t('systems.active'),
      note: t('periods.note'),
    },
  });
}
