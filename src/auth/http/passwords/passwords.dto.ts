import { Instant, Text } from '../../../common/fields.js';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../../domain/passwords.js';

/** Of what it consists nobody asks. */
export const NEW_PASSWORD = {
  min: SHORTEST_PASSWORD,
  max: LONGEST_PASSWORD,
  example: 'mot-cau-that-dai-va-de-nho',
} as const;
const RESET_TOKEN = '4mJ2vQx7Yc1tN8bR5kWz0aUeH3sLpG6dFoI9yTqKjXM';

export class PasswordChangeBody {
  @Text({ max: LONGEST_PASSWORD, example: 'mat-khau-cu-cua-toi' }) current: string;
  @Text(NEW_PASSWORD) password: string;
}

export class PasswordResetBody {
  @Text({ max: 100, example: RESET_TOKEN }) token: string;
  @Text(NEW_PASSWORD) password: string;
}

export class PasswordResetView {
  @Text({ max: 100, example: RESET_TOKEN }) token: string;
  @Text({
    ...{ max: 400, nullable: true },
    example: `https://trucban.gialai.gov.vn/dat-lai-mat-khau#${RESET_TOKEN}`,
  })
  link: string | null;
  @Instant({ example: '2026-11-25T01:30:00.000Z' }) expiresAt: Date;
}
