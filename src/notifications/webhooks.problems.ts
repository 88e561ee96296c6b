import { defineProblem } from '../common/problem.js';

export const WebhookNotFound = defineProblem('webhook/not-found', 'not-found');
export const WebhookDisabled = defineProblem('webhook/disabled', 'conflict');
