export const TYPES = [
  ...(['ipv4', 'ipv6', 'domain', 'url', 'email'] as const),
  ...(['md5', 'sha1', 'sha256', 'filename', 'phone'] as const),
];
export const TLPS = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const;
export type Tlp = (typeof TLPS)[number];
