import { playScenes } from '../../support/scenes.js';

playScenes('signing in', () => ({}), [
  { name: 'sign-in', path: '/dang-nhap' },
  { name: 'reset', path: '/dat-lai-mat-khau' },
  { name: 'account', who: 'coordinator', path: '/tai-khoan' },
]);
