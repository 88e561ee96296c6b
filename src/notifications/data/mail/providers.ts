import { EmailSender } from './email-sender.js';
import { HeldMail } from './held-mail.js';
import { MailPost } from './mail-post.js';
import { Readers } from './readers.js';
import { Tidings } from './tidings.js';

export const MAIL_DATA = [EmailSender, HeldMail, MailPost, Readers, Tidings];
