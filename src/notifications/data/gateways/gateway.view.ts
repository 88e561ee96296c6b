import { type Gateway } from './gateway.entity.js';

/** A gateway without its secret. */
export type GatewayView = Omit<Gateway, 'secret'> & { readonly hasSecret: boolean };

export const gatewayView = ({ secret, ...shown }: Gateway): GatewayView => ({
  ...shown,
  hasSecret: secret !== null,
});
