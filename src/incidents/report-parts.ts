/** What a report holds and how its case is named, for features that speak of them by themselves. */
export { IncidentCode } from './http/incidents.dto.js';
export { CategoryDto, ContactDto, ImpactDto, ReportFacts } from './http/report.dto.js';
export { type Impact } from './domain/severity.js';
export { type Category } from './domain/taxonomy.js';
export { DEADLINE_KINDS } from './domain/deadlines.js';
export { STATUSES } from './domain/lifecycle.js';
export { TLP, type Tlp } from './domain/tlp.js';
