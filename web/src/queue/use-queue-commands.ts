import {
  IconArrowBackUp,
  IconBaselineDensityMedium,
  IconCheck,
  IconFilterOff,
  IconKeyboard,
  IconUserCheck,
  IconUserPlus,
} from '@tabler/icons-react';
import { type TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { showKeys } from '../console/keys/help';
import { useMay } from '../api/use-session';
import { useCommands } from '../console/palette/commands';
import { type Act, fits } from './fits';
import { cleared } from './cleared';
import { isNarrowed, type QueueSearch } from './search';
import { type Acts } from './use-acts';
import { useViewCommands } from './use-view-commands';

interface Given {
  readonly acts: Acts;
  readonly search: QueueSearch;
  readonly set: (change: Partial<QueueSearch>, replace: boolean) => void;
  readonly compact: boolean;
  readonly setCompact: (compact: boolean) => void;
}

/** What the queue can do, in the palette. */
export function useQueueCommands({ acts, search, set, compact, setCompact }: Given): void {
  const { t } = useTranslation('queue');
  const mayAssign = useMay('incident:assign');
  const narrowed = isNarrowed(search);
  const views = useViewCommands({ search, set });
  const commands = useMemo(
    () => [
      ...doable(acts, mayAssign, t),
      ...views,
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
    [t, acts, mayAssign, views, narrowed, set, compact, setCompact],
  );
  useCommands(commands);
}

/** To the chosen cases, or to the one that is looked at, where it makes sense. */
function doable(acts: Acts, mayAssign: boolean, t: TFunction<'queue'>) {
  const can = (act: Act) => acts.targets.some((incident) => fits(act, incident));
  const all = [
    {
      ...{ id: 'acknowledge', label: t('act.acknowledge'), icon: IconCheck, key: 'E' },
      ...{ isOn: can('acknowledge'), run: () => void acts.act('acknowledge') },
    },
    {
      ...{ id: 'take', label: t('act.take'), icon: IconUserCheck, key: 'A' },
      ...{ isOn: mayAssign && can('take'), run: () => void acts.act('take') },
    },
    {
      ...{ id: 'assign', label: t('act.assign'), icon: IconUserPlus, key: 'S' },
      ...{ isOn: mayAssign && can('assign'), run: acts.choosePerson },
    },
    {
      ...{ id: 'undo', label: t('undo.act'), icon: IconArrowBackUp, key: 'Z' },
      ...{ isOn: acts.mayUndo, run: () => void acts.undo() },
    },
  ];
  return all.filter(({ isOn }) => isOn);
}
