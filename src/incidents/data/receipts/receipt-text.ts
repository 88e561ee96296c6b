import { label, type Label } from '../../../common/localisation.js';
import { wallTime } from '../../../common/wall-time.js';
import { word } from '../reasons.js';
import { type ReceiptContent } from './receipts.repository.js';

/** The receipt as people read it, a line for each thing it says. */
export function receiptText(content: ReceiptContent): Label {
  const { acknowledgedAt, reportedAt, contentHash } = content;
  const lines = [
    label('words', 'receipt.received', { ...content, at: wallTime(new Date(reportedAt)) }),
    acknowledgedAt === null
      ? label('words', 'receipt.open')
      : label('words', 'receipt.acknowledged', { at: wallTime(new Date(acknowledgedAt)) }),
    ...content.deadlines.map(({ kind, dueAt }) =>
      label('words', 'receipt.deadline', {
        kind: word('deadline', kind),
        at: wallTime(new Date(dueAt)),
      }),
    ),
    label('words', 'receipt.content', { contentHash }),
  ];
  const joined = (language: keyof Label) => lines.map((line) => line[language]).join('\n');
  return { vi: joined('vi'), en: joined('en') };
}
