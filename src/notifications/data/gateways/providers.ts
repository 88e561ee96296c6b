import { GatewayCall } from './gateway-call.js';
import { GatewayDesk } from './gateway-desk.js';
import { GatewaySayings } from './gateway-sayings.js';
import { GatewaySender } from './gateway-sender.js';
import { GatewaysRepository } from './gateways.repository.js';

export const GATEWAY_DATA = [
  GatewayCall,
  GatewayDesk,
  GatewaySayings,
  GatewaySender,
  GatewaysRepository,
];
