import { ActionIcon, Button, Menu, MultiSelect, SegmentedControl } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import form from '../kit/form.module.css';
import { capital, withoutMarks } from '../kit/search-words';
import { useWords } from '../use-words';
import css from './conditions.module.css';
import { type Fact, FACTS, FLAGS, type When } from './facts';
import { type Placed } from './row-faults';
import { useFactValues } from './use-fact-values';

interface Props {
  readonly when: When;
  readonly set: (when: When) => void;
  readonly placed: Placed;
}

/** What must hold: each line one thing that the desk knows of a report. */
export function ConditionFields({ when, set, placed }: Props) {
  const { t } = useTranslation('admin');
  const { factName } = useWords();
  const free = FACTS.filter((fact) => !(fact in when));
  const add = (fact: Fact) => set({ ...when, [fact]: FLAGS.includes(fact) ? true : [] });
  const conditions = Object.keys(when);
  return (
    <div className={form.part}>
      <h3>{t('form.when')}</h3>
      <p className={form.hint}>
        {conditions.length === 0 ? t('form.noCondition') : t('form.whenHint')}
      </p>
      {conditions.map((fact) => (
        <ConditionField key={fact} {...{ fact, when, set, placed }} />
      ))}
      <Menu position="bottom-start" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            disabled={free.length === 0}
            style={{ justifySelf: 'start' }}
          >
            {t('form.addCondition')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={css.menu}>
          {free.map((fact) => (
            <Menu.Item key={fact} onClick={() => add(fact)}>
              {capital(factName(fact))}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

function ConditionField({ fact, when, set, placed }: Props & { fact: string }) {
  const { t } = useTranslation('admin');
  const { factName, conditionText } = useWords();
  const values = useFactValues(fact);
  const wanted = when[fact];
  const put = (value: unknown) => set({ ...when, [fact]: value });
  const remove = () =>
    set(Object.fromEntries(Object.entries(when).filter(([one]) => one !== fact)));
  return (
    <div className={css.line}>
      <div className={css.field}>
        {FLAGS.includes(fact) ? (
          <>
            <span className={css.name}>{capital(factName(fact))}</span>
            <SegmentedControl
              aria-label={factName(fact)}
              value={wanted === true ? 'yes' : 'no'}
              onChange={(value) => put(value === 'yes')}
              data={[
                { value: 'yes', label: t('form.yes') },
                { value: 'no', label: t('form.no') },
              ]}
            />
          </>
        ) : values ? (
          <MultiSelect
            label={capital(factName(fact))}
            data={values}
            value={Array.isArray(wanted) ? (wanted as string[]) : []}
            onChange={put}
            searchable
            filter={withoutMarks}
            withScrollArea={false}
            comboboxProps={{ withinPortal: false }}
            styles={{ options: { maxHeight: 240, overflowY: 'auto' } }}
            {...placed(`/when/${fact}`)}
          />
        ) : (
          <p className={form.hint}>{conditionText(fact, wanted)}</p>
        )}
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={40}
        aria-label={t('form.removeCondition', { fact: factName(fact) })}
        onClick={remove}
      >
        <IconX size={18} aria-hidden />
      </ActionIcon>
    </div>
  );
}
