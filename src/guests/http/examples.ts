/** One challenge and what came of it, as they were. */
export const CHALLENGE = {
  parameters: {
    ...{ algorithm: 'PBKDF2/SHA-256', cost: 1000, data: { endsAt: '2026-11-24T02:10:00.000Z' } },
    ...{ keyLength: 32, keyPrefix: 'a341a5d5cf21d33729875982ec477608' },
    keySignature: '680209c259a4c38664d8c289813a1ce87fb1f8e20af4f5f0d24d53ef1752aa99',
    ...{ nonce: 'f288107b8b0923afcfcfb263e881b74d', salt: 'a8681f94be6a0933456563651c70d72b' },
  },
  signature: '8334ebfe4613ebcfdebe687d40812d02f6ba1e4fc6cd152bb5b1395198df9c84',
};

const SOLUTION = {
  counter: 1800,
  derivedKey: 'a341a5d5cf21d33729875982ec47760809de170803a26d59d92a9774eea55957',
};

export const PROOF = Buffer.from(
  JSON.stringify({ challenge: CHALLENGE, solution: SOLUTION }),
).toString('base64');

export const TOKEN = 'Rv8yQh2vF0b9Vw3s1kKq7m4c5pX6tZ8nLdJ2gHs0aUE';

export const GUEST_REPORT = {
  title: 'Cổng thông tin huyện bị thay đổi giao diện',
  description: 'Sáng nay trang chủ hiện nội dung lạ, không đăng nhập được quản trị.',
  category: {
    ...{ taxonomy: 'information-content-security' },
    ...{ type: 'unauthorised-information-modification' },
  },
  detectedAt: '2026-11-24T01:30:00.000Z',
  system: { name: 'Trang thông tin điện tử huyện Chư Sê' },
  impact: {
    ...{ systemLevel: 'unknown', serviceOutage: 'partial', dataImpact: 'integrity' },
    ...{ spread: 'single', ongoing: 'ongoing', recoverability: 'regular', congressRole: 'none' },
    ...{ ownerCanHandle: 'unknown', recordsAffected: 0, crimeSigns: false },
  },
  agency: 'GL-UBND-633',
  contact: { name: 'Nguyễn Thị Hoa', position: 'Văn thư', phone: '0269 385 1234' },
  challenge: PROOF,
};
