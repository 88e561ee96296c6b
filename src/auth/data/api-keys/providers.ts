import { ApiKeysRepository } from './api-keys.repository.js';
import { KeyDesk } from './key-desk.js';
import { KeyHolders } from './key-holders.js';
import { KeyLogs } from './key-logs.js';
import { KeyUses } from './key-uses.js';

export const API_KEY_DATA = [ApiKeysRepository, KeyDesk, KeyHolders, KeyLogs, KeyUses];
