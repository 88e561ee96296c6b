import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Kept, Registers } from '../common/registers.js';
import { Agency } from './agency.entity.js';
import { ancestorsOf, descendants } from './domain/tree.js';
import { InformationSystem } from './information-system.entity.js';

/** The agencies and systems as of one moment; those that are no longer active are in it. */
export interface DirectorySnapshot {
  agency(code: string): Agency | undefined;
  system(code: string): InformationSystem | undefined;
  /** The codes above an agency, nearest first. */
  ancestorsOf(code: string): readonly string[];
  /** The codes below an agency, at any depth. */
  descendantsOf(code: string): readonly string[];
  /** Those that report to the desk, by code. */
  reporting(): readonly Agency[];
  /** The codes of the active agencies of one kind in a district. */
  inDistrict(districtCode: string, kind: string): readonly string[];
}

/** The agencies and systems in memory, for whoever decides by them within a request; refresh the registers first. */
@Injectable()
export class AgencyDirectory {
  private readonly kept: Kept<DirectorySnapshot>;

  constructor(registers: Registers) {
    this.kept = registers.keep(readSnapshot);
  }

  current(): DirectorySnapshot {
    return this.kept();
  }
}

async function readSnapshot(reads: EntityManager): Promise<DirectorySnapshot> {
  const agencies = await reads.find(Agency, { order: { code: 'ASC' } });
  const byCode = new Map(agencies.map((agency) => [agency.code, agency]));
  const systems = await reads.find(InformationSystem);
  const systemByCode = new Map(systems.map((system) => [system.code, system]));
  const below = descendants(agencies);
  return {
    agency: (code) => byCode.get(code),
    system: (code) => systemByCode.get(code),
    ancestorsOf: (code) => ancestorsOf(code, byCode),
    descendantsOf: (code) => below.get(code) ?? [],
    reporting: () => agencies.filter(({ active, reports }) => active && reports),
    inDistrict: (district, kind) =>
      agencies
        .filter((one) => one.active && one.districtCode === district && one.kind === kind)
        .map(({ code }) => code),
  };
}
