import { Inject, Injectable } from '@nestjs/common';
import { isEmail } from 'class-validator';
import { digestLetter, digestSubject } from '../../domain/mail/digest-letter.js';
import { headersOf, hostOf } from '../../domain/mail/headers.js';
import { isOfCase, type Item } from '../../domain/mail/item.js';
import { htmlOf, type Letter, textOf } from '../../domain/mail/letter.js';
import { type Paper, stepLetter, subjectOf } from '../../domain/mail/step-letter.js';
import { DIGEST } from '../../domain/message.js';
import { MAIL_SETTINGS, type MailSettings } from '../../mail.settings.js';
import { type Delivery } from '../deliveries/delivery.entity.js';
import { type Attempt, type Limits, type Sender } from '../deliveries/sender.js';
import { type Mail, MailPost } from './mail-post.js';
import { paperIn } from './papers.js';
import { Readers } from './readers.js';
import { messageIn, Tidings } from './tidings.js';

/** Letters to people. They are written when they leave, so that none says what its reader may not know any more. */
@Injectable()
export class EmailSender implements Sender {
  readonly channel = 'email';

  constructor(
    private readonly post: MailPost,
    private readonly readers: Readers,
    private readonly tidings: Tidings,
    @Inject(MAIL_SETTINGS) private readonly settings: MailSettings,
  ) {}

  async send(delivery: Delivery, limits: Limits): Promise<Attempt> {
    if (!this.post.isOpen) return { outcome: 'held', error: 'no-smtp' };
    const reader = await this.readers.find(messageIn(delivery).personId);
    if (!reader) return { outcome: 'cancelled', error: 'nobody' };
    const { actor, email, preferences } = reader;
    if (email === null || !isEmail(email)) return { outcome: 'cancelled', error: 'no-address' };
    if (!preferences.email.on) return { outcome: 'cancelled', error: 'not-wanted' };
    const items = await this.tidings.of(actor, delivery);
    const [first] = items;
    if (!first) return { outcome: 'cancelled', error: 'nothing-to-tell' };
    const paper = paperIn(preferences.language, this.settings.base);
    const isDigest = messageIn(delivery).template === DIGEST;
    const written = isDigest ? digestOf(items, paper) : stepOf(first, paper);
    return this.post.send(this.mailOf(delivery, { ...written, to: email, paper }), limits);
  }

  private mailOf({ id }: Delivery, { to, subject, letter, code, paper }: Written): Mail {
    const { base, from } = this.settings;
    const named = { id, code, host: hostOf(base, from.address), desk: paper.say('desk') };
    return { to, subject, text: textOf(letter), html: htmlOf(letter), ...headersOf(named) };
  }
}

interface Written {
  readonly to: string;
  readonly subject: string;
  readonly letter: Letter;
  /** The case whose thread it belongs to. */
  readonly code: string | null;
  readonly paper: Paper;
}

const stepOf = (item: Item, paper: Paper) => ({
  ...{ subject: subjectOf(item, paper), letter: stepLetter(item, paper) },
  code: isOfCase(item) ? item.code : null,
});

const digestOf = (items: readonly Item[], paper: Paper) => ({
  ...{ subject: digestSubject(items, paper), letter: digestLetter(items, paper), code: null },
});
