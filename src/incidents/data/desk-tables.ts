import { Injectable } from '@nestjs/common';
import { Registers } from '../../common/registers.js';
import { type TableName } from '../domain/tables/draft.js';
import { RuleTables } from './rule-tables.js';
import { tableView } from './tables/table-view.js';
import { TAXONOMY } from './taxonomy.js';

/** The tables in force as people and programs read them, with labels. */
@Injectable()
export class DeskTables {
  constructor(
    private readonly tables: RuleTables,
    private readonly registers: Registers,
  ) {}

  taxonomy() {
    return {
      version: TAXONOMY.version,
      classes: TAXONOMY.classes.map((one) => ({
        ...labelled(one),
        types: one.types.map((type) => ({ ...labelled(type), scope: type.scope })),
      })),
    };
  }

  async inForce(name: TableName) {
    await this.registers.refresh();
    return tableView(name, this.tables.inForce()[name]);
  }
}

const labelled = (one: { value: string; label_vi: string; label_en: string; hint_vi: string }) => ({
  value: one.value,
  label: { vi: one.label_vi, en: one.label_en },
  hint: one.hint_vi,
});
