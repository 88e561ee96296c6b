import { defineProblem } from '../common/problem.js';

export const GatewayNotFound = defineProblem('gateway/not-found', 'not-found');
export const AnotherGatewayActive = defineProblem('gateway/another-active', 'conflict');
