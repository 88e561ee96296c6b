import { ActionIcon, Button, NativeSelect, TagsInput, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import form from '../kit/form.module.css';
import css from './intake.module.css';
import { type Match } from './mapping';
import { placedBy } from '../kit/places';

interface Props {
  readonly when: readonly Match[];
  readonly set: (when: Match[]) => void;
  readonly place: string;
  readonly faults: ReadonlyMap<string, string>;
}

const TESTS = ['is', 'begins-with'] as const;

/** What the labels of an alert must say; nothing asked for fits every alert. */
export function MatchFields({ when, set, place, faults }: Props) {
  const { t } = useTranslation('admin');
  const put = (at: number, change: Partial<Match>) =>
    set(when.map((match, i) => (i === at ? { ...match, ...change } : match)));
  const at = placedBy(faults);
  return (
    <div className={form.checks} role="group" aria-label={t('intake.when')}>
      <p className={form.hint}>{when.length === 0 ? t('intake.noMatch') : t('intake.whenHint')}</p>
      {when.map(({ label, test, values }, i) => (
        <div key={i} className={css.match}>
          <TextInput
            aria-label={t('intake.label', { n: i + 1 })}
            value={label}
            onChange={({ target }) => put(i, { label: target.value })}
            {...at(`${place}/${i}/label`)}
            spellCheck={false}
            autoCapitalize="none"
          />
          <NativeSelect
            aria-label={t('intake.test', { n: i + 1 })}
            value={test}
            onChange={({ target }) => put(i, { test: target.value as Match['test'] })}
            data={TESTS.map((value) => ({ value, label: t(`intake.testOf.${value}`) }))}
          />
          <TagsInput
            aria-label={t('intake.values', { n: i + 1 })}
            value={values}
            onChange={(next) => put(i, { values: next })}
            acceptValueOnBlur
            {...at(`${place}/${i}/values`)}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={40}
            aria-label={t('intake.removeMatch', { label })}
            onClick={() => set(when.filter((_, n) => n !== i))}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        style={{ justifySelf: 'start' }}
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => set([...when, { label: '', test: 'is', values: [] }])}
      >
        {t('intake.addMatch')}
      </Button>
    </div>
  );
}
