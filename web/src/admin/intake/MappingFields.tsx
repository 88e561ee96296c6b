import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import form from '../kit/form.module.css';
import { replaced, without } from '../routing/edit-rules';
import css from './intake.module.css';
import { emptyRule, type Report, type Rule, swapped } from './mapping';
import { MappingTrial } from './MappingTrial';
import { OutcomeFields } from './OutcomeFields';
import { RuleRow } from './RuleRow';

export interface MappingValues {
  readonly rules: Rule[];
  readonly otherwise: Report | null;
}

interface Props {
  readonly values: MappingValues;
  readonly set: (change: Partial<MappingValues>) => void;
  readonly faults: ReadonlyMap<string, string>;
}

/** What becomes of each alert: the first rule that fits says so, and one for all that none fits. */
export function MappingFields({ values, set, faults }: Props) {
  const { t } = useTranslation('admin');
  const [open, setOpen] = useState<number | null>(null);
  const { rules, otherwise } = values;
  const isWrong = (at: number) => [...faults.keys()].some((one) => one.startsWith(`/rules/${at}/`));
  const move = (from: number, to: number) => {
    set({ rules: swapped(rules, from, to) });
    setOpen(open === from ? to : null);
  };
  return (
    <div className={form.part}>
      <h3>{t('intake.mapping')}</h3>
      <p className={form.hint}>{t('intake.mappingHint')}</p>
      <ol className={css.rules}>
        {rules.map((rule, at) => (
          <RuleRow
            key={at}
            {...{ rule, at, faults }}
            isOpen={open === at || isWrong(at)}
            isWrong={isWrong(at)}
            put={(next) => set({ rules: replaced(rules, at, next) })}
            acts={{
              open: () => setOpen(open === at ? null : at),
              remove: () => {
                set({ rules: without(rules, at) });
                setOpen(null);
              },
              up: at > 0 ? () => move(at, at - 1) : null,
              down: at < rules.length - 1 ? () => move(at, at + 1) : null,
            }}
          />
        ))}
      </ol>
      <Button
        variant="default"
        style={{ justifySelf: 'start' }}
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => {
          set({ rules: [...rules, emptyRule()] });
          setOpen(rules.length);
        }}
      >
        {t('intake.addRule')}
      </Button>
      <OutcomeFields
        label={t('intake.otherwise')}
        report={otherwise}
        set={(report) => set({ otherwise: report })}
        place="/otherwise"
        faults={faults}
      />
      <MappingTrial values={values} />
    </div>
  );
}
