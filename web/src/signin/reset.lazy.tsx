import { createLazyRoute } from '@tanstack/react-router';
import { ResetPage } from './ResetPage';

export const ResetRoute = createLazyRoute('/dat-lai-mat-khau')({ component: ResetPage });
