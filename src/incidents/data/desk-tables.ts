import { Injectable } from '@nestjs/common';
import { Database } from '../../common/database.js';
import { type Label, label } from '../../common/localisation.js';
import { Registers } from '../../common/registers.js';
import { DEADLINE_KINDS } from '../domain/deadlines.js';
import { type RoutingRule, type RoutingModifier } from '../domain/routing.js';
import { PHASES, SEVERITIES } from '../domain/severity.js';
import { RuleTable } from '../rule-table.entity.js';
import { RuleTables } from './rule-tables.js';
import { TAXONOMY } from './taxonomy.js';

interface LabelledQuestion {
  readonly key: string;
  readonly vi: string;
  readonly en: string;
  readonly max: number;
  readonly options: readonly {
    readonly value: string;
    readonly vi: string;
    readonly en: string;
    readonly points: unknown;
  }[];
}

/** The tables in force as people and programs read them, with labels. */
@Injectable()
export class DeskTables {
  constructor(
    private readonly tables: RuleTables,
    private readonly registers: Registers,
    private readonly database: Database,
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

  async scoring() {
    await this.registers.refresh();
    const { version, questions, levels, rules } = this.tables.inForce().scoring;
    return {
      version,
      questions: (questions as unknown as readonly LabelledQuestion[]).map((question) => ({
        key: question.key,
        label: both(question),
        max: question.max,
        options: question.options.map((option) => ({
          value: option.value,
          label: both(option),
          points: option.points,
        })),
      })),
      levels: levels.map(({ severity, min }) => ({
        ...{ severity, min },
        label: label('words', `severity.${severity}`),
      })),
      rules: rules.map(({ id, kind, level, when, ...why }) => ({
        ...{ id, kind, level, when },
        label: both(why),
      })),
    };
  }

  async routing() {
    await this.registers.refresh();
    const { version, rules, modifiers } = this.tables.inForce().routing;
    return { version, rules: rules.map(ruleView), modifiers: modifiers.map(modifierView) };
  }

  async routingVersions() {
    const rows = await this.database.reads.find(RuleTable, {
      where: { name: 'routing' },
      order: { version: 'DESC' },
      select: { name: true, version: true, inForceAt: true, note: true },
    });
    const items = rows.map(({ version, inForceAt, note }) => ({ version, inForceAt, note }));
    return { items, nextCursor: null };
  }

  async deadlines() {
    await this.registers.refresh();
    const { version, table, legal, warnAtPercent } = this.tables.inForce().deadlines;
    const rows = PHASES.flatMap((phase) =>
      SEVERITIES.flatMap((severity) =>
        DEADLINE_KINDS.flatMap((kind) => {
          const target = table[phase][severity][kind];
          return target === undefined ? [] : [{ phase, severity, kind, target }];
        }),
      ),
    );
    return { version, rows, legal, warnAtPercent };
  }
}

const both = ({ vi, en }: Label): Label => ({ vi, en });

const labelled = (one: { value: string; label_vi: string; label_en: string; hint_vi: string }) => ({
  value: one.value,
  label: { vi: one.label_vi, en: one.label_en },
  hint: one.hint_vi,
});

const modifierView = ({ id, when, support = [], notify = [], ...row }: RoutingModifier) => ({
  ...{ id, when, support, notify },
  why: { vi: row.why_vi, en: row.why_en },
  basis: row.basis ?? null,
});

const ruleView = (rule: RoutingRule) => ({
  ...modifierView(rule),
  order: rule.order,
  lead: rule.lead,
  mode: rule.mode,
});
