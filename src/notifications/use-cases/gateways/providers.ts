import { CreateGateway } from './create-gateway.js';
import { TestGateway } from './test-gateway.js';
import { UpdateGateway } from './update-gateway.js';

export const GATEWAY_USE_CASES = [CreateGateway, TestGateway, UpdateGateway];
