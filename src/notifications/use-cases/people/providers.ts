import { ForgetRead } from './forget-read.js';
import { MarkRead } from './mark-read.js';
import { SendWaiting } from './send-waiting.js';
import { SetPreferences } from './set-preferences.js';

export const PEOPLE_USE_CASES = [ForgetRead, MarkRead, SendWaiting, SetPreferences];
