import { CreateApiKey } from './create-api-key.js';
import { RevokeApiKey } from './revoke-api-key.js';
import { RotateApiKey } from './rotate-api-key.js';
import { UpdateApiKey } from './update-api-key.js';

export const API_KEY_USE_CASES = [CreateApiKey, RevokeApiKey, RotateApiKey, UpdateApiKey];
