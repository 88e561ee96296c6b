import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../../api/agencies';
import { desk, got } from '../../api/desk';
import { AgencyField } from '../kit/AgencyFields';
import form from '../kit/form.module.css';
import { placedBy } from '../kit/places';

export interface KeyOf {
  /** Nothing: a new one is issued. */
  readonly key: string | null;
  /** Of a new key; one that there is has its own. */
  readonly agency: string | null;
}

interface Props {
  readonly values: KeyOf;
  readonly set: (change: Partial<KeyOf>) => void;
  readonly isIssued: boolean;
  readonly faults: ReadonlyMap<string, string>;
}

/** The key that the program sends along, which says for whom it reports. */
export function KeyChoice({ values, set, isIssued, faults }: Props) {
  const { t } = useTranslation('admin');
  const agencyName = useAgencyName();
  const { data } = useQuery({
    queryKey: ['keys', 'for-alerts'],
    queryFn: () =>
      got(desk.GET('/api/v1/api-keys', { params: { query: { active: true, limit: 200 } } })),
  });
  const fit = (data?.items ?? []).filter(({ scopes }) => scopes.includes('alert:report'));
  if (isIssued) return <p className={form.hint}>{t('intake.keyIssued')}</p>;
  const at = placedBy(faults);
  return (
    <>
      <NativeSelect
        label={t('intake.key')}
        description={t('intake.keyHint')}
        value={values.key ?? ''}
        onChange={({ target }) => set({ key: target.value === '' ? null : target.value })}
        data={[
          { value: '', label: t('intake.newKey') },
          ...fit.map(({ id, name, agency }) => ({
            value: id,
            label: `${name}, ${agencyName(agency)}`,
          })),
        ]}
        {...at('/key')}
      />
      {values.key === null ? (
        <AgencyField
          label={t('intake.agency')}
          description={t('intake.agencyHint')}
          value={values.agency}
          onChange={(agency) => set({ agency })}
          only={({ reports }) => reports}
          {...at('/agency')}
        />
      ) : null}
    </>
  );
}
