import { notifications } from '@mantine/notifications';

export const told = (message: string) => notifications.show({ color: 'teal', message });
