import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '../../agencies/agency-directory.js';
import { Registers } from '../../common/registers.js';

/** The units that one can report for: their names are on their doors. */
@Injectable()
export class ReportingUnits {
  constructor(
    private readonly directory: AgencyDirectory,
    private readonly registers: Registers,
  ) {}

  async all() {
    await this.registers.refresh();
    const units = this.directory.current().reporting();
    return {
      items: units.map(({ code, nameVi, nameEn }) => ({ code, name: { vi: nameVi, en: nameEn } })),
    };
  }
}
