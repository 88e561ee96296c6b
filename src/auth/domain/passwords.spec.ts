import { referenceFile } from '../../common/reference-file.js';
import { type KnownWords, weaknessOf } from './passwords.js';

const OWNER = { username: 'hoa.nguyen', name: 'Nguyễn Thị Hoa', agency: 'GL-UBND-633' };
const { passwords, local } = referenceFile<{ passwords: string[]; local: string[] }>(
  'common-passwords.vi.json',
);
const WORDS: KnownWords = { common: new Set(['password', 'dragon', ...passwords]), local };
const weakness = (password: string) => weaknessOf(password, OWNER, WORDS);

describe('a password', () => {
  it.each([
    'mot cau that dai va de nho',
    'Mùa mưa năm ấy cà phê rớt giá',
    'chiếc-xe-đạp-màu-xanh',
    'correct horse battery staple',
    '🐘🌧️ trên đồi thông buổi sáng',
    'Kq7vT2xw9LmZ',
    'mat-khau-thu-nghiem',
    'hoa mua nở trên đồi cỏ',
  ])('that is long and of nobody’s list is good: %s', (password) => {
    expect(weakness(password)).toBeNull();
  });

  it.each([
    ['password2026', 'password-common'],
    ['PASSWORD@@2026!!', 'password-common'],
    ['P@ssw0rd!2026', 'password-common'],
    ['passwordpassword', 'password-common'],
    ['dragon19901990', 'password-common'],
    ['Mật khẩu 2026!', 'password-common'],
    ['matkhau123456', 'password-common'],
    ['Anh yêu em nhiều lắm', 'password-common'],
    ['ANHYEUEM@2026', 'password-common'],
    ['Đổi mật khẩu 1', 'password-common'],
    ['matkhaugialai2026', 'password-common'],
    ['123456789012', 'password-pattern'],
    ['210987654321', 'password-pattern'],
    ['abcdefghijkl', 'password-pattern'],
    ['aaaaaaaaaaaaaaa', 'password-pattern'],
    ['abcabcabcabc', 'password-pattern'],
    ['............aB', 'password-pattern'],
    ['NguyenThiHoa2026', 'password-own'],
    ['Nguyễn Thị Hoa 1990', 'password-own'],
    ['hoa.nguyen@633', 'password-own'],
    ['Gia Lai 2026 Pleiku', 'password-own'],
    ['gialai@1234567', 'password-own'],
    ['ubnd-chuse-2026', 'password-own'],
    ['trucban24072026', 'password-own'],
  ])('that is soon guessed is refused: %s is %s', (password, wanted) => {
    expect(weakness(password)).toBe(wanted);
  });

  it('may hold one’s own name, where it holds enough besides', () => {
    expect(weakness('hoa thich ca phe sua da')).toBeNull();
  });
});
