import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCategoryName } from '../../api/vocabulary';
import css from './intake.module.css';
import { type Rule } from './mapping';
import { MatchFields } from './MatchFields';
import { OutcomeFields } from './OutcomeFields';

interface Props {
  readonly rule: Rule;
  readonly at: number;
  readonly isOpen: boolean;
  readonly isWrong: boolean;
  readonly faults: ReadonlyMap<string, string>;
  readonly put: (rule: Rule) => void;
  readonly acts: {
    readonly open: () => void;
    readonly remove: () => void;
    readonly up: (() => void) | null;
    readonly down: (() => void) | null;
  };
}

/** A rule as a sentence; opened, as its fields. */
export function RuleRow({ rule, at, isOpen, isWrong, faults, put, acts }: Props) {
  const { t } = useTranslation('admin');
  const n = at + 1;
  const all = [
    ['up', IconArrowUp, acts.up],
    ['down', IconArrowDown, acts.down],
    ['edit', IconPencil, acts.open],
    ['remove', IconTrash, acts.remove],
  ] as const;
  return (
    <li className={css.rule} data-wrong={isWrong ? '' : undefined}>
      <div className={css.line}>
        <span className={css.place}>{n}</span>
        <RuleText rule={rule} />
        <div className={css.acts}>
          {all.map(([name, Icon, act]) => (
            <ActionIcon
              key={name}
              variant="subtle"
              color="gray"
              size={40}
              aria-label={t(`intake.${name}`, { n })}
              aria-expanded={name === 'edit' ? isOpen : undefined}
              disabled={act === null}
              onClick={() => act?.()}
            >
              <Icon size={18} aria-hidden />
            </ActionIcon>
          ))}
        </div>
      </div>
      {isOpen ? (
        <div className={css.fields}>
          <MatchFields
            when={rule.when}
            set={(when) => put({ ...rule, when })}
            place={`/rules/${at}/when`}
            faults={faults}
          />
          <OutcomeFields
            label={t('intake.then')}
            report={rule.report}
            set={(report) => put({ ...rule, report })}
            place={`/rules/${at}/report`}
            faults={faults}
          />
        </div>
      ) : null}
    </li>
  );
}

function RuleText({ rule: { when, report } }: { rule: Rule }) {
  const { t } = useTranslation('admin');
  const categoryName = useCategoryName();
  const asked = when.map(
    ({ label, test, values }) =>
      `${label} ${t(`intake.testOf.${test}`)} ${values.join(` ${t('rule.or')} `)}`,
  );
  return (
    <p className={css.text}>
      {when.length === 0 ? t('intake.always') : asked.join(` ${t('rule.and')} `)}
      {': '}
      <b>
        {report
          ? t('intake.reports', { what: categoryName(report.category) })
          : t('intake.ignored')}
      </b>
    </p>
  );
}
