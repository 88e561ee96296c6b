import { createLazyRoute } from '@tanstack/react-router';
import { CasePage } from './CasePage';

export const CaseRoute = createLazyRoute('/inside/su-co/$code')({ component: CasePage });
