import {
  IconArrowRight,
  IconChevronLeft,
  IconChevronRight,
  IconLayoutList,
  IconLink,
  IconMessage,
  IconPrinter,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Command, useCommands } from '../console/palette/commands';
import { type Incident } from './case-data';
import { useMoreActs, useSteps } from './moves/use-acts';
import { useOpening } from './opening';
import { type Tab, TABS } from './search';
import { isOverview } from './standing';
import { usePlace } from './Walking';

/** What can be done with the case and where one can go in it, in the palette. Steps open their forms: nobody decides by a slip. */
export function useCaseCommands(incident: Incident, write: () => void): void {
  const { t, i18n } = useTranslation('case');
  const navigate = useNavigate();
  const { open } = useOpening();
  const { code } = incident;
  const { free } = useSteps(incident);
  const acts = useMoreActs(incident, []);
  const place = usePlace(code);
  const tabs = isOverview(incident) ? [] : TABS;
  const to = (other: string) => void navigate({ to: '/su-co/$code', params: { code: other } });
  const show = (tab: Tab) =>
    void navigate({
      to: '/su-co/$code',
      params: { code },
      search: tab === 'story' ? {} : { tab },
    });
  const beside: readonly Command[] = [
    ...(place?.previous ? [walking('previous', place.previous)] : []),
    ...(place?.next ? [walking('next', place.next)] : []),
  ];
  function walking(way: 'previous' | 'next', other: string): Command {
    return {
      ...{ id: way, label: t(`walk.${way}`), key: way === 'next' ? ']' : '[' },
      icon: way === 'next' ? IconChevronRight : IconChevronLeft,
      run: () => to(other),
    };
  }
  const commands: readonly Command[] = [
    ...free.map(({ event }) => ({
      ...{ id: event, label: t(`event.${event}`), icon: IconArrowRight },
      run: () => open({ what: 'move' as const, event }),
    })),
    ...acts.map(({ key, label, run }) => ({ id: key, label, icon: IconArrowRight, run })),
    { id: 'comment', label: t('comment.title'), icon: IconMessage, key: 'c', run: write },
    ...beside,
    ...tabs.map((tab) => ({
      ...{ id: `tab-${tab}`, label: t('command.tab', { tab: t(`tab.${tab}`) }) },
      ...{ icon: IconLayoutList, run: () => show(tab) },
    })),
    {
      ...{ id: 'print', label: t('print.open'), icon: IconPrinter },
      run: () => void navigate({ to: '/su-co/$code', params: { code }, search: { print: true } }),
    },
    {
      ...{ id: 'link', label: t('command.link'), icon: IconLink },
      run: () => void navigator.clipboard.writeText(`${location.origin}/su-co/${code}`),
    },
  ];
  // The same list while the same things can be done, or the palette would draw itself for ever.
  const name = `${i18n.language} ${code} ${commands.map(({ id }) => id).join(' ')}`;
  useCommands(useMemo(() => commands, [name]));
}
