/** What the unit itself said. The rest of the first event is what the desk made of it. */
const REPORTED = [
  'reporterAgency',
  'title',
  'description',
  'category',
  'detectedAt',
  'system',
  'impact',
  'contact',
  'tlp',
  'actionsTaken',
  'supportRequested',
] as const;

/** The part of an `incident.submitted` event that a receipt vouches for. A member that it does not have counts as null. */
export const reportedContent = (submitted: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    REPORTED.map((name) => [name, (submitted as Readonly<Record<string, unknown>>)[name] ?? null]),
  );
