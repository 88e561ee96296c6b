/** What a report holds and how its case is named, for features that speak of them by themselves. */
export { IncidentCode } from './http/incidents.dto.js';
export { CategoryDto, ImpactDto } from './http/report.dto.js';
export { type Impact } from './domain/severity.js';
export { type Category } from './domain/taxonomy.js';
export { TLP, type Tlp } from './domain/tlp.js';
