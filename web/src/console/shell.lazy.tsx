import { createLazyRoute } from '@tanstack/react-router';
import { Shell } from './Shell';

export const ShellRoute = createLazyRoute('/inside')({ component: Shell });
