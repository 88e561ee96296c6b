import {
  IconBaselineDensityMedium,
  IconFilterOff,
  IconKeyboard,
  IconLayoutList,
} from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { showKeys } from '../console/keys/help';
import { useCommands } from '../console/palette/commands';
import { cleared } from './cleared';
import { isNarrowed, type QueueSearch, VIEWS } from './search';

interface Given {
  readonly search: QueueSearch;
  readonly set: (change: Partial<QueueSearch>, replace: boolean) => void;
  readonly compact: boolean;
  readonly setCompact: (compact: boolean) => void;
}

/** What the queue can do, in the palette. */
export function useQueueCommands({ search, set, compact, setCompact }: Given): void {
  const { t } = useTranslation('queue');
  const narrowed = isNarrowed(search);
  const commands = useMemo(
    () => [
      ...VIEWS.map((view, i) => ({
        ...{ id: view, label: t(`views.${view}`), icon: IconLayoutList, key: String(i + 1) },
        run: () => set({ ...cleared, view }, false),
      })),
      ...(narrowed
        ? [
            {
              ...{ id: 'clear', label: t('clear'), icon: IconFilterOff },
              run: () => set(cleared, true),
            },
          ]
        : []),
      {
        ...{ id: 'density', label: t(compact ? 'roomy' : 'compact') },
        ...{ icon: IconBaselineDensityMedium, run: () => setCompact(!compact) },
      },
      {
        ...{ id: 'keys', label: t('keys.title'), icon: IconKeyboard, key: '?' },
        run: () => showKeys(true),
      },
    ],
    [t, narrowed, set, compact, setCompact],
  );
  useCommands(commands);
}
