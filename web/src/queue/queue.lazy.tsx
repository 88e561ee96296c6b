import { createLazyRoute } from '@tanstack/react-router';
import { QueuePage } from './QueuePage';

export const QueueRoute = createLazyRoute('/inside/dieu-phoi')({ component: QueuePage });
