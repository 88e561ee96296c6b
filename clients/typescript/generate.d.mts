export const SCHEMA: string;
export function schemaOf(document: object): Promise<string>;
