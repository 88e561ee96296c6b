import { type Passkey } from './passkey.entity.js';

export const passkeyView = (passkey: Passkey) => ({
  id: passkey.id,
  name: passkey.name,
  backedUp: passkey.backedUp,
  createdAt: passkey.createdAt,
  lastUsedAt: passkey.lastUsedAt,
  clonedAt: passkey.clonedAt,
});
export type PasskeyView = ReturnType<typeof passkeyView>;
