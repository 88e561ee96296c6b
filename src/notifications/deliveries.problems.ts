import { defineProblem } from '../common/problem.js';

export const DeliveryNotFound = defineProblem('delivery/not-found', 'not-found');
