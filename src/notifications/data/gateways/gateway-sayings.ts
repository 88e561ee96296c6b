import { Inject, Injectable } from '@nestjs/common';
import { shortText } from '../../domain/gateways/short-text.js';
import { RECEIVER } from '../../domain/gateways/template.js';
import { digestSummary } from '../../domain/mail/digest-letter.js';
import { headline, isOfCase, type Item, type Say } from '../../domain/mail/item.js';
import { linkOf } from '../../domain/mail/step-letter.js';
import { MAIL_SETTINGS, type MailSettings } from '../../mail.settings.js';
import { type Delivery } from '../deliveries/delivery.entity.js';
import { sayingIn } from '../mail/papers.js';
import { type Reader, Readers } from '../mail/readers.js';
import { messageIn, Tidings } from '../mail/tidings.js';
import { phoneNumberOf } from './phone-number.js';
import { type Saying } from './gateway-call.js';
import { type Gateway } from './gateway.entity.js';

/** Who is told what, or why nobody is. */
export type Told = { readonly saying: Saying } | { readonly why: string };

/** What is said to people by gateways: found when it leaves, and as little as the subject of a letter. */
@Injectable()
export class GatewaySayings {
  constructor(
    private readonly readers: Readers,
    private readonly tidings: Tidings,
    @Inject(MAIL_SETTINGS) private readonly settings: MailSettings,
  ) {}

  async of(delivery: Delivery, gateway: Gateway): Promise<Told> {
    const reader = await this.readers.find(messageIn(delivery).personId);
    if (!reader) return { why: 'nobody' };
    if (!reader.preferences[gateway.kind].on) return { why: 'not-wanted' };
    const to = receiverOf(reader, gateway);
    if (to === null) return { why: 'no-address' };
    const items = await this.tidings.of(reader.actor, delivery);
    const [first] = items;
    if (!first) return { why: 'nothing-to-tell' };
    const say = sayingIn(reader.preferences.language);
    const text = shortText(this.messageOf(items, first, say), gateway);
    return { saying: { to, text, code: isOfCase(first) ? first.code : say('desk') } };
  }

  private messageOf(items: readonly Item[], first: Item, say: Say) {
    const { base } = this.settings;
    if (items.length > 1) return { code: say('desk'), words: digestSummary(items, say) };
    const link = linkOf(first, { base }) ?? undefined;
    return { code: isOfCase(first) ? first.code : say('desk'), words: headline(first, say), link };
  }
}

/** Where they want it; of short messages, otherwise to the telephone of their account. */
function receiverOf({ preferences, phone }: Reader, { kind }: Gateway): string | null {
  if (kind === 'chat') return receiverIn(preferences.chat.to);
  const number = preferences.sms.to ?? phone;
  return number === null ? null : phoneNumberOf(number);
}

const receiverIn = (to: string | null): string | null =>
  to !== null && RECEIVER.test(to) ? to : null;
