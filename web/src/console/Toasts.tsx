import { MantineThemeProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import css from './shell.module.css';

/** What was done, said at the foot for a moment. What is said before this is here waits for it. */
export function Toasts() {
  const { t } = useTranslation('common');
  const close = t('close');
  // The button that takes one away has a cross and no name of its own.
  const theme = useMemo(
    () => ({
      components: {
        Notification: {
          defaultProps: { closeButtonProps: { 'aria-label': close }, withBorder: true },
        },
      },
    }),
    [close],
  );
  return (
    <MantineThemeProvider inherit theme={theme}>
      <Notifications position="bottom-center" classNames={{ root: css.toasts ?? '' }} />
    </MantineThemeProvider>
  );
}
