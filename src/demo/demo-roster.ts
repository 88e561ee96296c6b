import { type DutyShift } from '../duty/duty-shift.entity.js';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const DAYS = 14;
// Vietnam is seven hours ahead, and the first shift of a day begins at seven: at midnight in UTC.
const DAY_SHIFT_HOURS = 10;

type DemoShift = Pick<DutyShift, 'agencyCode' | 'personId' | 'role' | 'startsAt' | 'endsAt'>;

/** Who shares the duties of a desk, by id: by day one leads and one is there too, by night each leads every other time. */
export interface DemoDesk {
  readonly agency: string;
  readonly coordinator: string;
  readonly handler: string;
}

/** The shifts of the days from one that `known` ends in to two weeks from now; all of them where nothing is known. */
export function demoRoster(
  { agency, coordinator, handler }: DemoDesk,
  known: Date | null,
  now: Date,
): DemoShift[] {
  const today = Math.floor(now.getTime() / DAY_MS);
  const first = Math.max(today, known ? Math.ceil(known.getTime() / DAY_MS) : today);
  const days = Array.from({ length: Math.max(0, today + DAYS - first) }, (_, i) => first + i);
  return days.flatMap((day) => {
    const [morning, evening] = [day * DAY_MS, day * DAY_MS + DAY_SHIFT_HOURS * HOUR_MS];
    const by = { agencyCode: agency, startsAt: new Date(morning), endsAt: new Date(evening) };
    const night = { ...by, startsAt: new Date(evening), endsAt: new Date(morning + DAY_MS) };
    return [
      { ...by, personId: coordinator, role: 'lead' as const },
      { ...by, personId: handler, role: 'member' as const },
      { ...night, personId: day % 2 === 0 ? handler : coordinator, role: 'lead' as const },
    ];
  });
}
