import { Button, Drawer } from '@mantine/core';
import { IconBookmarkPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './bar.module.css';
import { cleared } from './cleared';
import { nameView } from './naming';
import { Levels, Overdue } from './QueueBar';
import { viewOf } from './saved-views';
import { isNarrowed, type QueueSearch } from './search';
import { Selects } from './Selects';
import { useSavedViews } from './use-saved-views';
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
  const { views } = useSavedViews();
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
        {isNarrowed(search) && !viewOf(views, search) ? (
          <Button
            variant="subtle"
            size="md"
            leftSection={<IconBookmarkPlus size={18} aria-hidden />}
            aria-haspopup="dialog"
            onClick={() => {
              // One layer at a time: the name is asked for where the filters were.
              close();
              nameView(search);
            }}
          >
            {t('saveView')}
          </Button>
        ) : null}
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
