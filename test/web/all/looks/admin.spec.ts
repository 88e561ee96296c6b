import { playScenes } from '../../support/scenes.js';

const page = (name: string, path: string) => ({ name, who: 'admin', path: `/quan-tri${path}` });

playScenes('administration', () => ({}), [
  page('admin', ''),
  page('admin-nowhere', '/khong-co-trang-nay'),
  page('routing', '/phan-luong'),
  page('calendar', '/lich'),
  page('deadlines', '/thoi-han'),
  page('people', '/nguoi-dung'),
]);
