import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../../api/agencies';
import { AgencyField } from '../kit/AgencyFields';
import form from '../kit/form.module.css';
import { placedBy } from '../kit/places';
import { useAlertKeys } from './use-alert-keys';

export interface KeyOf {
  /** Nothing: a new one is issued. */
  readonly key: string | null;
  /** Its secret is known to nobody: it gets a new one. */
  readonly renews: boolean;
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
  const keys = useAlertKeys();
  if (isIssued) return <p className={form.hint}>{t('intake.keyIssued')}</p>;
  const at = placedBy(faults);
  return (
    <>
      <NativeSelect
        label={t('intake.key')}
        description={t(values.renews ? 'intake.keyRenewed' : 'intake.keyHint')}
        value={values.key ?? ''}
        onChange={({ target }) =>
          set({ key: target.value === '' ? null : target.value, renews: false })
        }
        data={[
          { value: '', label: t('intake.newKey') },
          ...keys.map(({ id, name, agency }) => ({
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
