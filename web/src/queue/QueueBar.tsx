import { Button, CloseButton, Drawer, Kbd, MultiSelect, Select, Switch } from '@mantine/core';
import { IconFilter, IconSearch } from '@tabler/icons-react';
import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencies, useAgencyName } from '../api/agencies';
import { SEVERITIES, type Severity, SeverityMark } from '../ui/SeverityMark';
import css from './bar.module.css';
import { type QueueSearch, STATUSES } from './search';

interface Props {
  readonly search: QueueSearch;
  readonly set: (change: Partial<QueueSearch>) => void;
  readonly words: RefObject<HTMLInputElement | null>;
  readonly isPhone: boolean;
}

const WHILE_TYPING_MS = 250;

export function QueueBar({ search, set, words, isPhone }: Props) {
  const { t } = useTranslation('queue');
  const [opened, setOpened] = useState(false);
  const filters = <Filters search={search} set={set} labelled={isPhone} />;
  return (
    <div className={css.bar}>
      <Words search={search} set={set} words={words} />
      {isPhone ? (
        <>
          <Button
            variant="default"
            size="md"
            leftSection={<IconFilter size={18} aria-hidden />}
            onClick={() => setOpened(true)}
          >
            {t('filters')}
          </Button>
          <Drawer
            opened={opened}
            onClose={() => setOpened(false)}
            position="bottom"
            size="auto"
            title={t('filters')}
            closeButtonProps={{ 'aria-label': t('closeFilters') }}
            attributes={{ header: { role: 'none' } }}
          >
            <div className={css.sheet}>{filters}</div>
          </Drawer>
        </>
      ) : (
        filters
      )}
    </div>
  );
}

function Words({ search, set, words }: Pick<Props, 'search' | 'set' | 'words'>) {
  const { t } = useTranslation('queue');
  const asked = search.q ?? '';
  const [text, setText] = useState(asked);
  const [shown, setShown] = useState(asked);
  // Another view was opened, or the filters were cleared.
  if (asked !== shown) {
    setShown(asked);
    setText(asked);
  }
  useEffect(() => {
    if (text === asked) return;
    const later = setTimeout(() => {
      setShown(text);
      set({ q: text === '' ? undefined : text });
    }, WHILE_TYPING_MS);
    return () => clearTimeout(later);
  }, [text, asked, set]);
  return (
    <label className={css.words}>
      <IconSearch size={16} stroke={2} aria-hidden />
      <span className="sr">{t('search')}</span>
      <input
        ref={words}
        type="search"
        placeholder={t('search')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' && event.key !== 'Enter') return;
          event.stopPropagation();
          event.currentTarget.blur();
        }}
      />
      {text === '' ? (
        <Kbd size="xs" className={css.key} aria-hidden="true">
          /
        </Kbd>
      ) : (
        <CloseButton size="sm" aria-label={t('clear')} onClick={() => setText('')} />
      )}
    </label>
  );
}

interface FilterProps extends Pick<Props, 'search' | 'set'> {
  readonly labelled: boolean;
}

function Filters({ search, set, labelled }: FilterProps) {
  const { t } = useTranslation('queue');
  const { t: common } = useTranslation('common');
  const named = (name: string) =>
    labelled ? { label: name } : { 'aria-label': name, placeholder: name };
  const clear = { clearButtonProps: { 'aria-label': t('clear') }, withScrollArea: false };
  return (
    <>
      <Levels search={search} set={set} />
      <MultiSelect
        {...named(t('column.status'))}
        {...clear}
        {...(search.status && { placeholder: undefined })}
        className={css.status}
        clearable
        data={STATUSES.map((value) => ({ value, label: common(`status.${value}`) }))}
        value={[...(search.status ?? [])]}
        onChange={(status) =>
          set({
            status: status.length > 0 ? status : undefined,
          })
        }
      />
      <AgencyFilter {...{ search, set, labelled }} by="unit" />
      <AgencyFilter {...{ search, set, labelled }} by="lead" />
      <Switch
        className={css.overdue}
        label={t('overdue')}
        checked={search.overdue === true}
        onChange={({ target }) => set({ overdue: target.checked || undefined })}
      />
    </>
  );
}

function Levels({ search, set }: Pick<Props, 'search' | 'set'>) {
  const { t } = useTranslation('queue');
  const { t: common } = useTranslation('common');
  const on = search.severity ?? [];
  const toggle = (level: Severity) => {
    const next = SEVERITIES.filter((one) => on.includes(one) !== (one === level));
    set({ severity: next.length > 0 ? next : undefined });
  };
  return (
    <div className={css.levels} role="group" aria-label={t('column.severity')}>
      {[...SEVERITIES].reverse().map((level) => (
        <button
          key={level}
          type="button"
          data-level={level}
          aria-pressed={on.includes(level)}
          onClick={() => toggle(level)}
        >
          <SeverityMark level={level} size={14} />
          {common(`severity.${level}`)}
        </button>
      ))}
    </div>
  );
}

function AgencyFilter({
  search,
  set,
  labelled,
  by,
}: FilterProps & { readonly by: 'unit' | 'lead' }) {
  const { t } = useTranslation('queue');
  const agencies = useAgencies();
  const nameOf = useAgencyName();
  const name = t(`column.${by}`);
  const data = [...(agencies?.keys() ?? [])]
    .map((value) => ({ value, label: nameOf(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'vi'));
  return (
    <Select
      {...(labelled ? { label: name } : { 'aria-label': name, placeholder: name })}
      className={css.agency}
      data={data}
      value={search[by] ?? null}
      onChange={(code) => set({ [by]: code ?? undefined })}
      searchable
      clearable
      limit={60}
      withScrollArea={false}
      clearButtonProps={{ 'aria-label': t('clear') }}
    />
  );
}
