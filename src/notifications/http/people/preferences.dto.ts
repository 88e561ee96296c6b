import { Choice, Flag, Part, Text, Whole } from '../../../common/fields.js';
import { LANGUAGES } from '../../../common/localisation.js';
import { PHONE } from '../../../common/patterns.js';
import { Invalid } from '../../../common/problems.js';
import { RECEIVER } from '../../domain/gateways/template.js';
import { type Importance, IMPORTANCES } from '../../domain/message.js';
import { TIME_OF_DAY, WEEKDAYS } from '../../domain/people/local-time.js';
import { DIGEST_TURNS, type Preferences, USUAL } from '../../domain/people/preferences.js';

const TIME = { max: 5, pattern: { rule: 'time-of-day', regex: TIME_OF_DAY } };
const WEEKDAY = { min: WEEKDAYS[0], max: WEEKDAYS.length };
// What is low never goes over a gateway.
const OVER_GATEWAYS = ['urgent', 'normal'] as const;

const CHAT = { max: 100, pattern: { rule: 'gateway-receiver', regex: RECEIVER } };

class EmailPreferenceDto {
  @Flag({ example: true }) on: boolean;
  @Choice(IMPORTANCES, { example: 'low' }) from: Importance;
}

class SmsPreferenceDto {
  @Flag({ example: true }) on: boolean;
  @Choice(OVER_GATEWAYS, { example: 'urgent' }) from: Importance;
  @Text({ max: 30, pattern: PHONE, nullable: true, example: '0905 123 456' }) to: string | null;
}

class ChatPreferenceDto {
  @Flag({ example: false }) on: boolean;
  @Choice(OVER_GATEWAYS, { example: 'urgent' }) from: Importance;
  @Text({ ...CHAT, nullable: true, example: '@truc_ban_gia_lai' }) to: string | null;
}

class QuietHoursDto {
  @Text({ ...TIME, example: '22:00' }) start: string;
  @Text({ ...TIME, example: '06:00' }) end: string;
  @Whole({ ...WEEKDAY, most: WEEKDAYS.length, filled: true, example: [1, 2, 3, 4, 5, 6, 7] })
  weekdays: number[];
}

class DigestPreferenceDto {
  @Choice(DIGEST_TURNS, { example: 'day' }) every: (typeof DIGEST_TURNS)[number];
  @Text({ ...TIME, example: USUAL.digest.at }) at: string;
  @Whole({ ...WEEKDAY, example: USUAL.digest.weekday }) weekday: number;
}

/** As it is answered, and all of it as it is wanted. */
export class PreferencesDto {
  @Choice(LANGUAGES, { example: 'vi' }) language: 'vi' | 'en';
  @Part(() => EmailPreferenceDto) email: EmailPreferenceDto;
  @Part(() => SmsPreferenceDto) sms: SmsPreferenceDto;
  @Part(() => ChatPreferenceDto) chat: ChatPreferenceDto;
  @Part(() => QuietHoursDto, { nullable: true }) quietHours: QuietHoursDto | null;
  @Part(() => DigestPreferenceDto) digest: DigestPreferenceDto;
}

/** 422 for what cannot be: a chat that is on and leads nowhere, quiet hours that never end. */
export function preferencesOf(wanted: PreferencesDto): Preferences {
  const { sms, chat, quietHours } = wanted;
  const faults = [...faultsOfChat(chat), ...faultsOfQuietHours(quietHours)];
  if (faults.length > 0) throw new Invalid(faults);
  return {
    ...wanted,
    sms: { ...sms, to: sms.to ?? null },
    chat: { ...chat, to: chat.to ?? null },
    quietHours: quietHours ?? null,
  };
}

const faultsOfChat = ({ on, to }: ChatPreferenceDto) =>
  on && !to ? [{ pointer: '/chat/to', rule: 'required' }] : [];

const faultsOfQuietHours = (hours: QuietHoursDto | null) =>
  hours && hours.start === hours.end
    ? [{ pointer: '/quietHours/end', rule: 'other-than-start' }]
    : [];
