import { disposition } from './file-answer.js';

describe('the name under which a file is saved', () => {
  it.each([
    ['log.txt', `attachment; filename="log.txt"; filename*=UTF-8''log.txt`],
    [
      "nhật ký (1)'s.log",
      `attachment; filename="nhat ky (1)_s.log"; filename*=UTF-8''nh%E1%BA%ADt%20k%C3%BD%20%281%29%27s.log`,
    ],
    [
      'Đăk "Đoa".png',
      `attachment; filename="Dak _Doa_.png"; filename*=UTF-8''%C4%90%C4%83k%20%22%C4%90oa%22.png`,
    ],
  ])('%s is written so that every program reads it', (name, written) => {
    expect(disposition(name)).toBe(written);
  });
});
