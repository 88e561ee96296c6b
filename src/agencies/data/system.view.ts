import { type Actor } from '../../auth/actor.js';
import { seesAddresses } from '../domain/address-sight.js';
import { type CongressRole } from '../domain/congress-roles.js';
import { type InformationSystem } from '../information-system.entity.js';

export interface SystemView {
  readonly code: string;
  readonly name: string;
  readonly level: number | null;
  readonly operatorAgency: string;
  readonly provider: string | null;
  readonly domains: readonly string[];
  readonly ipAddresses: readonly string[];
  readonly congressRole: CongressRole;
  readonly note: string | null;
  readonly active: boolean;
  readonly version: number;
}

export const systemView = ({
  providerAgency,
  ...system
}: Omit<InformationSystem, 'search'>): SystemView => ({ ...system, provider: providerAgency });

/** The system as this person may see it. */
export const systemShownTo = (actor: Actor, system: InformationSystem): SystemView => ({
  ...systemView(system),
  ipAddresses: seesAddresses(actor, system) ? system.ipAddresses : [],
});
