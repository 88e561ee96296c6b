import { createLazyRoute } from '@tanstack/react-router';
import { DashboardPage } from './DashboardPage';

export const DashboardRoute = createLazyRoute('/inside/bang-dieu-hanh')({
  component: DashboardPage,
});
