import { TextInput } from '@mantine/core';
import { type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { useDuplicates } from '../facts/use-duplicates';
import css from './moves.module.css';
import { type Asked } from './MoveField';

interface Props extends Pick<Asked, 'incident' | 'set'> {
  readonly plain: ComponentProps<typeof TextInput>;
}

/** Another case by its code; those that look like this one are a press away. */
export function CaseField({ incident, set, plain }: Props) {
  const { t } = useTranslation('case');
  const likely = useDuplicates(incident);
  return (
    <>
      <TextInput
        {...plain}
        placeholder="SC-2026-000123"
        className={css.when}
        autoComplete="off"
        onChange={({ target }) => set(target.value.toUpperCase())}
      />
      {likely.length > 0 ? (
        <div className={css.likely} role="group" aria-label={t('likely.title')}>
          {likely.map(({ incident: { code, title } }) => (
            <button
              key={code}
              type="button"
              aria-pressed={plain.value === code}
              onClick={() => set(code)}
            >
              <span className="num">{code}</span> {title}
            </button>
          ))}
        </div>
      ) : null}
    </>
  );
}
