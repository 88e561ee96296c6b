import { Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { useMay } from '../../api/use-session';
import { said } from '../../i18n';
import { EditDrawer } from '../kit/EditDrawer';
import { fieldNames, namedBy } from '../kit/field-names';
import { Notice } from '../kit/Notice';
import { useFields } from '../kit/use-fields';
import { type One } from '../kit/use-one';
import { useOwnWords } from '../kit/use-own-faults';
import { useSave } from '../kit/use-save';
import { PeriodEffects } from './PeriodEffects';
import { PeriodRemoval } from './PeriodRemoval';
import { PeriodWho, type PeriodValues } from './PeriodWho';
import { overlapping, type Period, spanOf, wholeOf, WINDOWS } from './spans';
import { useOverlapText } from './use-overlap-text';
import { windowFaults } from './window-faults';
import { WindowFields } from './WindowFields';
import { placedBy } from '../kit/places';

interface Props {
  readonly one?: One<Period>;
  readonly all: readonly Period[];
  readonly close: () => void;
  /** Gone from here with the year in which it lies, so that it is seen. */
  readonly saved: (year: string | undefined) => void;
  readonly reread?: () => void;
}

const EMPTY: PeriodValues = {
  ...{ code: '', level: 'district', name: { vi: '', en: '' }, scope: [], host: null },
  windows: { before: null, during: null, after: null },
  ...{ datesStatus: 'entered', source: null, note: null },
};

const PERIOD_FIELDS = ['code', 'level', 'scope', 'host', 'source', 'note'] as const;

/** What the members of a period are called in its form. */
function usePeriodNames(): (field: string) => string {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation('common');
  const nameOf = fieldNames(PERIOD_FIELDS, (field) => t(`periods.${field}`));
  const windows = WINDOWS.flatMap((window) =>
    (['from', 'to'] as const).map((end) => [
      `windows/${window}/${end}`,
      `${common(`phase.${window}`)}, ${t(`periods.${end}`)}`,
    ]),
  );
  const parts = namedBy({
    ...{ 'name/vi': t('periods.nameVi'), 'name/en': t('periods.nameEn') },
    name: t('importing.field.name'),
    ...(Object.fromEntries(windows) as Readonly<Record<string, string>>),
  });
  return (field) => parts(nameOf(field));
}

const withoutVersion = ({ version: _, ...values }: Period): PeriodValues => values;

export function PeriodForm({ one, all, close, saved, reread }: Props) {
  const { t, i18n } = useTranslation('admin');
  const mayWrite = useMay('register:write');
  const overlapText = useOverlapText();
  const ownWords = useOwnWords();
  const client = useQueryClient();
  const saving = useSave();
  const { values, set, isChanged, changes } = useFields(one ? withoutVersion(one.data) : EMPTY);
  const { code, source, note } = values;
  const save = async (etag = one?.etag ?? '') => {
    const own = ownWords(windowFaults(values.windows));
    const went = await saving.run(
      async () => {
        if (one) {
          const params = { path: { code }, header: { 'If-Match': etag } };
          await got(desk.PATCH('/api/v1/periods/{code}', { params, body: changes() }));
        } else await got(desk.POST('/api/v1/periods', { body: values }));
      },
      { own, values },
    );
    if (!went) return;
    notifications.show({ color: 'teal', message: t('state.saved') });
    saved(spanOf(values)?.to.slice(0, 4));
    await client.invalidateQueries({ queryKey: ['periods'] });
  };
  const { faults } = saving;
  const windows = wholeOf(values.windows);
  const others = overlapping({ ...values, windows }, all);
  const orNone = (text: string) => (text === '' ? null : text);
  const at = placedBy(faults);
  return (
    <EditDrawer
      title={one ? said(one.data.name, i18n.language) : t('periods.add')}
      {...{ close, isChanged, saving }}
      nameOf={usePeriodNames()}
      {...(reread && { reread })}
      save={(etag) => void save(etag)}
      readOnly={!mayWrite}
      wide
    >
      <PeriodWho {...{ values, set, faults }} isNew={one === undefined} />
      <WindowFields windows={values.windows} set={(windows) => set({ windows })} faults={faults} />
      {others.length > 0 ? (
        <Notice>
          {overlapText(others)}
          {'. '}
          {t('periods.overlapRule')}
        </Notice>
      ) : null}
      <PeriodEffects windows={windows} />
      <TextInput
        label={t('periods.source')}
        value={source ?? ''}
        onChange={({ target }) => set({ source: orNone(target.value) })}
        {...at('/source')}
      />
      <Textarea
        label={t('periods.note')}
        value={note ?? ''}
        onChange={({ target }) => set({ note: orNone(target.value) })}
        {...at('/note')}
        autosize
      />
      {one && mayWrite ? <PeriodRemoval one={one} close={close} /> : null}
    </EditDrawer>
  );
}
