import { type Session } from './session.entity.js';

export const sessionView = (session: Session, current: string) => ({
  id: session.id,
  current: session.id === current,
  delivery: session.delivery,
  methods: session.methods,
  address: session.address,
  agent: session.agent,
  createdAt: session.createdAt,
  lastUsedAt: session.lastUsedAt,
  expiresAt: session.expiresAt,
});
