import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';
import css from './shell.module.css';

/** What was done, said at the foot for a moment. What is said before this is here waits for it. */
export const Toasts = () => (
  <Notifications position="bottom-center" classNames={{ root: css.toasts ?? '' }} />
);
