import { createLazyRoute } from '@tanstack/react-router';
import { AccountPage } from './AccountPage';

export const AccountRoute = createLazyRoute('/inside/tai-khoan')({ component: AccountPage });
