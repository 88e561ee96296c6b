import { createLazyRoute } from '@tanstack/react-router';
import { HomePage } from './HomePage';

export const HomeRoute = createLazyRoute('/inside/don-vi')({ component: HomePage });
