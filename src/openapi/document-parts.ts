/** Of an OpenAPI 3.1 document what is worked on here; everything else passes through untouched. */
export interface Document {
  openapi: string;
  info: { title: string; version: string; description?: string; contact?: object };
  servers?: readonly { url: string; description?: string }[];
  security?: readonly object[];
  tags?: readonly { name: string; description?: string }[];
  paths: Record<string, Record<string, Operation>>;
  /** What is sent to receivers, by the type of the event. */
  webhooks: Record<string, { post: EventOperation }>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
    headers: Record<string, Header>;
    securitySchemes: Record<string, { description?: string }>;
  };
}

export interface Operation {
  operationId: string;
  summary?: string;
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, MediaType> };
  responses: Record<string, Answer>;
  security?: readonly object[];
  /** The types of its problems beside the usual ones at first, all of them in the end. */
  'x-problems'?: string[];
  'x-permission'?: string;
  /** Never counted, so never told to wait. */
  'x-unlimited'?: boolean;
  'x-even-with-duties'?: boolean;
}

export interface EventOperation {
  summary?: string;
  parameters: readonly { $ref: string }[];
  requestBody: { required: true; content: Record<string, MediaType> };
  responses: Record<string, Answer>;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: Schema;
  example?: unknown;
  style?: string;
  explode?: boolean;
}

export interface Answer {
  description: string;
  headers?: Record<string, { $ref: string }>;
  content?: Record<string, MediaType>;
}

export interface Header {
  description?: string;
  schema: Schema;
  example?: unknown;
}

export interface MediaType {
  schema: Schema;
  example?: unknown;
  examples?: Record<string, { summary?: string; value: unknown }>;
}

/** JSON Schema 2020-12, and the two members of OpenAPI 3.0 that the generator still writes. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  minimum?: number;
  format?: string;
  pattern?: string;
  examples?: unknown[];
  example?: unknown;
  nullable?: boolean;
}

export interface Route {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

export const routesOf = ({ paths }: Document): Route[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  );

export const schemaNameOf = ({ $ref }: Schema): string | undefined => $ref?.split('/').at(-1);

/** Every schema in a part of the document, those inside others included. */
export function schemasIn(node: unknown): Schema[] {
  if (typeof node !== 'object' || node === null) return [];
  return [node, ...Object.values(node).flatMap(schemasIn)];
}
