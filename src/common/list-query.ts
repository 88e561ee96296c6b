import { Transform, type TransformFnParams } from 'class-transformer';
import { Text, Whole } from './fields.js';

const LONGEST_PAGE = 200;
const USUAL_PAGE = 50;
// ["code",null,"GL-BAO"], as writeCursor has it; to those who send it back it says nothing.
export const CURSOR = 'WyJjb2RlIixudWxsLCJHTC1CQU8iXQ';

export const toWhole = ({ value }: TransformFnParams): unknown =>
  typeof value === 'string' && /^-?\d{1,10}$/.test(value) ? Number(value) : value;

export const toFlag = ({ value }: TransformFnParams): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

/** What every list takes. */
export class ListQuery {
  @Text({ max: 200, optional: true, example: 'dak doa' }) q?: string;
  @Transform(toWhole)
  @Whole({ min: 1, max: LONGEST_PAGE, optional: true, example: USUAL_PAGE })
  limit: number = USUAL_PAGE;
  @Text({ max: 500, optional: true, example: CURSOR }) cursor?: string;
}

export class LabelDto {
  @Text({ max: 300, example: 'Ủy ban nhân dân huyện Chư Sê' }) vi: string;
  @Text({ max: 300, example: "Chư Sê District People's Committee" }) en: string;
}
