import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '../../agencies/agency-directory.js';
import { Invalid } from '../../common/problems.js';
import { Registers } from '../../common/registers.js';

@Injectable()
export class AgencyNames {
  constructor(
    private readonly registers: Registers,
    private readonly directory: AgencyDirectory,
  ) {}

  /** The name of the agency that was asked for, in Vietnamese. 422 where there is none of that code. */
  async of(code: string): Promise<string> {
    await this.registers.refresh();
    const agency = this.directory.current().agency(code);
    if (!agency) throw new Invalid([{ parameter: 'agency', rule: 'unknown-agency' }]);
    return agency.nameVi;
  }
}
