import { Param } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';

/**
 * A part of the path and what the document says of it. One of another shape is not refused:
 * it names nothing, so the answer is the same 404 as for a name that is not in use.
 */
export const PathPart =
  (name: string, schema: { pattern?: string; format?: string; example: string }) =>
  (target: object, key: string | symbol | undefined, index: number): void => {
    Param(name)(target, key, index);
    const method = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    if (key === undefined || !method) return;
    ApiParam({ name, schema: { type: 'string', ...schema } })(target, key, method);
  };
