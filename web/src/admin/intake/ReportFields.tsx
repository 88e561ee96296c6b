import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTaxonomy } from '../../api/vocabulary';
import { said } from '../../i18n';
import { CategoryField } from '../kit/CategoryField';
import { ImpactFields } from '../kit/ImpactFields';
import { placedBy } from '../kit/places';
import css from './intake.module.css';
import { type Report } from './mapping';

interface Props {
  readonly report: Report;
  readonly set: (report: Report) => void;
  /** Where it stands in what is sent. */
  readonly place: string;
  readonly faults: ReadonlyMap<string, string>;
}

const TLP = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const;
const orNone = (text: string): string | null => (text === '' ? null : text);

/** The report that an alert becomes. */
export function ReportFields({ report, set, place, faults }: Props) {
  const { t, i18n } = useTranslation('admin');
  const taxonomy = useTaxonomy();
  const { category, impact, system, titlePrefix, tlp } = report;
  const at = placedBy(faults);
  const placed = (member: string) => at(`${place}/${member}`);
  const types = taxonomy?.classes.find(({ value }) => value === category.taxonomy)?.types ?? [];
  return (
    <div className={css.report}>
      <CategoryField
        label={t('trial.category')}
        value={category.taxonomy}
        onChange={(one) => set({ ...report, category: { taxonomy: one ?? '', type: null } })}
        {...placed('category/taxonomy')}
      />
      <NativeSelect
        label={t('intake.type')}
        value={category.type ?? ''}
        onChange={({ target }) =>
          set({ ...report, category: { ...category, type: orNone(target.value) } })
        }
        data={[
          { value: '', label: t('trial.notKnown') },
          ...types.map(({ value, label }) => ({ value, label: said(label, i18n.language) })),
        ]}
        {...placed('category/type')}
      />
      <TextInput
        label={t('intake.system')}
        description={t('intake.systemHint')}
        value={system ?? ''}
        onChange={({ target }) => set({ ...report, system: orNone(target.value.toUpperCase()) })}
        {...placed('system')}
      />
      <TextInput
        label={t('intake.titlePrefix')}
        description={t('intake.titlePrefixHint')}
        value={titlePrefix ?? ''}
        onChange={({ target }) => set({ ...report, titlePrefix: orNone(target.value) })}
        {...placed('titlePrefix')}
      />
      <ImpactFields
        impact={impact}
        set={(next) => set({ ...report, impact: next })}
        wideClass={css.wide}
        placed={(member) => placed(`impact/${member}`)}
      />
      <NativeSelect
        label="TLP"
        value={tlp}
        onChange={({ target }) => set({ ...report, tlp: target.value as Report['tlp'] })}
        data={TLP.map((value) => ({ value, label: `TLP:${value}` }))}
      />
    </div>
  );
}
