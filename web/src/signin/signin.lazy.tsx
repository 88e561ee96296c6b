import { createLazyRoute } from '@tanstack/react-router';
import { SignInPage } from './SignInPage';

export const SignInRoute = createLazyRoute('/dang-nhap')({ component: SignInPage });
