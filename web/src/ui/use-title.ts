import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

// What the tab says: how much is unread, the page, the desk. The first two are known in different places.
const said = { page: '', title: '', count: 0 };

const watchers = new Set<() => void>();

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** The page that is shown, by its name alone. */
export const useShownTitle = (): string => useSyncExternalStore(watch, () => said.page);

function draw(): void {
  document.title = said.count > 0 ? `(${said.count}) ${said.title}` : said.title;
}

/** The name of the page, before that of the desk, in the tab and to who hears it. */
export function useTitle(title: string): void {
  const { t } = useTranslation();
  const app = t('app');
  useEffect(() => {
    said.page = title;
    said.title = title === '' ? app : `${title} · ${app}`;
    draw();
    for (const watcher of watchers) watcher();
  }, [title, app]);
}

/** How much waits to be read, before the name: a tab in the background shows it too. */
export function useTitleCount(count: number): void {
  useEffect(() => {
    said.count = count;
    draw();
    return () => {
      said.count = 0;
      draw();
    };
  }, [count]);
}
