import { Injectable } from '@nestjs/common';
import { InformationSystem } from '../agencies/information-system.entity.js';
import { PasswordHashing } from '../auth/password-hashing.js';
import { User } from '../auth/user.entity.js';
import { Clock } from '../common/clock.js';
import { Database } from '../common/database.js';
import { In } from 'typeorm';
import { newId } from '../common/identifier.js';
import { searchVector, searchWords } from '../common/search-words.js';
import { type Tx } from '../common/tx.js';
import { DEMO_ACCOUNTS } from '../demo-accounts.js';
import { DutyShift } from '../duty/duty-shift.entity.js';
import { demoRoster } from './demo-roster.js';
import { DEMO_SYSTEMS, INVENTED } from './demo-systems.js';

/** One account a role, all with one password, which is set anew at each start so that the printed one is true; some systems to report on, and who is on duty. */
@Injectable()
export class LoadDemo {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly hashing: PasswordHashing,
  ) {}

  async run(password: string): Promise<void> {
    const passwordHash = await this.hashing.hash(password);
    await this.database.transaction(async (tx) => {
      await this.accounts(tx, passwordHash);
      await systems(tx);
      await roster(tx, this.clock.now());
    });
  }

  private async accounts(tx: Tx, passwordHash: string): Promise<void> {
    const known = await tx.find(User, { select: { username: true } });
    const names = new Set(known.map(({ username }) => username));
    for (const { username, name, position, agency, roles } of DEMO_ACCOUNTS) {
      if (names.has(username)) {
        await tx.update(User, { username }, { passwordHash, mustChangePassword: false });
        continue;
      }
      await tx.insert(User, {
        ...{ id: newId(), username, name, position, agencyCode: agency, roles: [...roles] },
        ...{
          passwordHash,
          mustChangePassword: false,
          active: true,
          version: 1,
          createdAt: this.clock.now(),
        },
        search: searchVector(searchWords(username, name, position, agency)),
      });
    }
  }
}

// Those that are there stay as they are: an administrator of the demo may have changed them.
async function systems(tx: Tx): Promise<void> {
  const rows = DEMO_SYSTEMS.map((system) => ({
    ...system,
    note: INVENTED,
    active: true,
    search: searchVector(searchWords(system.code, system.name, ...system.domains)),
    version: 1,
  }));
  await tx.createQueryBuilder().insert().into(InformationSystem).values(rows).orIgnore().execute();
}

// Carried on at each start, so that somebody is on duty whenever it is shown; what is there stays as it is.
async function roster(tx: Tx, now: Date): Promise<void> {
  const people = await tx.findBy(User, { username: In(DESKS.flat()) });
  for (const [coordinator, handler] of DESKS) {
    const [lead, other] = [coordinator, handler].map((name) =>
      people.find(({ username }) => username === name),
    );
    if (!lead || !other) continue;
    const agency = lead.agencyCode;
    const last = await tx.findOne(DutyShift, {
      where: { agencyCode: agency },
      order: { endsAt: 'DESC' },
    });
    const desk = { agency, coordinator: lead.id, handler: other.id };
    const shifts = demoRoster(desk, last?.endsAt ?? null, now);
    const rows = shifts.map((shift) => ({
      ...{ ...shift, id: newId(), note: null, updatedAt: now, version: 1 },
    }));
    await tx.createQueryBuilder().insert().into(DutyShift).values(rows).orIgnore().execute();
  }
}

const DESKS = [
  ['coordinator', 'handler'],
  ['police', 'police-handler'],
] as const;
