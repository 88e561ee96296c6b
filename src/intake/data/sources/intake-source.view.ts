import { type Program } from '../../domain/programs/programs.js';
import { type IntakeSource } from './intake-source.entity.js';

export interface IntakeSourceView {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly agency: string;
  readonly program: Program;
  readonly rules: IntakeSource['rules'];
  readonly otherwise: IntakeSource['otherwise'];
  readonly windowMinutes: number;
  readonly hourlyLimit: number;
  readonly createdAt: Date;
  readonly version: number;
}

export const intakeSourceView = (source: IntakeSource): IntakeSourceView => ({
  id: source.id,
  name: source.name,
  key: source.keyId,
  agency: source.agencyCode,
  program: source.program,
  rules: source.rules,
  otherwise: source.otherwise,
  windowMinutes: source.windowMinutes,
  hourlyLimit: source.hourlyLimit,
  createdAt: source.createdAt,
  version: source.version,
});
