/** Without case and marks, as people type in a hurry: `dak doa` finds `Đăk Đoa`. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
