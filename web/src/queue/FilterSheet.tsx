import { Button, Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './bar.module.css';
import { cleared } from './cleared';
import { Levels, Overdue } from './QueueBar';
import { isNarrowed, type QueueSearch } from './search';
import { Selects } from './Selects';
import { useFocusBack } from '../ui/use-focus-back';

interface Props {
  readonly search: QueueSearch;
  readonly set: (change: Partial<QueueSearch>) => void;
  readonly opened: boolean;
  readonly close: () => void;
}

/** All filters, from below, on a telephone; the list behind follows at once. */
export function FilterSheet({ search, set, opened, close }: Props) {
  useFocusBack(opened);
  const { t } = useTranslation('queue');
  const { status, unit, lead } = search;
  return (
    <Drawer
      opened={opened}
      onClose={close}
      position="bottom"
      size="auto"
      title={t('filters')}
      closeButtonProps={{ 'aria-label': t('closeFilters'), size: 44 }}
      attributes={{ header: { role: 'none' } }}
      styles={{ content: { height: 'auto', maxHeight: '92dvh', borderRadius: '14px 14px 0 0' } }}
    >
      <div className={css.sheet}>
        <Levels view={search.view} on={search.severity} set={set} />
        <Overdue on={search.overdue === true} set={set} />
        <Selects {...{ status, unit, lead, set }} labelled />
        <div className={css.foot}>
          <Button
            variant="default"
            size="md"
            px="xs"
            disabled={!isNarrowed(search)}
            onClick={() => set(cleared)}
          >
            {t('clear')}
          </Button>
          <Button size="md" px="xs" onClick={close}>
            {t('showList')}
          </Button>
        </div>
      </div>
    </Drawer>
  );
}
