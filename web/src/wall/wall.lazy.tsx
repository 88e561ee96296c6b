import { createLazyRoute } from '@tanstack/react-router';
import { WallPage } from './WallPage';

export const WallRoute = createLazyRoute('/man-hinh-lon')({ component: WallPage });
