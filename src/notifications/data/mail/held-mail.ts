import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '../../../common/database.js';
import { WORKS } from '../../../common/rounds.js';
import { Delivery } from '../deliveries/delivery.entity.js';
import { MailPost } from './mail-post.js';

/**
 * Says at the start how it stands with e-mail. What was kept while there was no server is not sent by itself once there is one: alarms
 * of last week would look like those of today. Whoever looks after the desk replays what is still of use.
 */
@Injectable()
export class HeldMail implements OnApplicationBootstrap {
  private readonly logger = new Logger(HeldMail.name);

  constructor(
    private readonly database: Database,
    private readonly post: MailPost,
    @Inject(WORKS) private readonly works: boolean,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.works) return;
    if (!this.post.isOpen) {
      this.logger.warn('SMTP_URL is not set: e-mail is kept in /deliveries and not sent');
      return;
    }
    const held = await this.database.reads.countBy(Delivery, { channel: 'email', state: 'held' });
    if (held > 0) {
      this.logger.warn(
        `${held} e-mails were kept while there was no SMTP_URL; replay what is still of use in /deliveries`,
      );
    }
  }
}
