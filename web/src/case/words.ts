import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../api/agencies';
import { wall } from '../ui/times';

interface Change {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const AGENCY = /^(?:GL|VN)-[A-Z0-9-]+$/;
const WORDED: readonly string[] = ['status', 'severity'];
// Too long for a line, or no words at all: that it changed is said, not to what.
const LONGEST = 160;
const MOST_NAMED = 2;

/** Values of a case's fields in words, as far as they can be said in a line. */
export function useValueWords() {
  const { t } = useTranslation('case');
  const { t: common, i18n } = useTranslation('common');
  const nameOf = useAgencyName();

  function value(field: string, given: unknown): string | null {
    if (given === null || given === undefined || given === '') return t('stale.nothing');
    if (typeof given === 'boolean') return t(given ? 'yes' : 'no');
    if (typeof given === 'number') return String(given);
    if (typeof given === 'string') return text(field, given);
    if (Array.isArray(given)) return list(field, given);
    const { name } = given as { readonly name?: unknown };
    return typeof name === 'string' ? name : null;
  }

  function list(field: string, given: readonly unknown[]): string | null {
    if (given.length === 0) return t('stale.nothing');
    if (given.length > MOST_NAMED) return null;
    const some = given.map((one) => value(field, one));
    return some.every(Boolean) ? some.join(', ') : null;
  }

  function text(field: string, given: string): string | null {
    if (WORDED.includes(field)) return common(`${field}.${given}` as 'status.triage');
    if (INSTANT.test(given)) return wall(given);
    if (AGENCY.test(given)) return nameOf(given);
    return given.length > LONGEST ? null : given;
  }

  const fieldName = (field: string): string =>
    i18n.exists(`case:field.${field}`) ? t(`field.${field}` as 'field.title') : field;

  /** `Trạng thái: Đang phân loại → Đã phân công` in words. */
  function change({ field, from, to }: Change): string {
    const [was, is] = [value(field, from), value(field, to)];
    const name = fieldName(field);
    const isPlain = from === null && to === null;
    if (isPlain || was === null || is === null) return t('stale.changed', { field: name });
    return t('stale.fromTo', { field: name, from: was, to: is });
  }
  return { value, change };
}
