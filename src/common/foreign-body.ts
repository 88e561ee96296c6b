import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';

interface ForeignConfig {
  readonly foreignBody?: true;
}

/**
 * For a handler that takes what another program sends as it is: members that nobody reads are no reason to refuse it, and
 * text that cannot be stored is mended. The document shows an example and leaves the rest to that program's own.
 */
export const TakesForeignBody = (example: object) =>
  applyDecorators(
    RouteConfig({ foreignBody: true } satisfies ForeignConfig),
    ApiBody({
      required: true,
      schema: { type: 'object', additionalProperties: true, example },
    }),
  );

export const takesForeign = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as ForeignConfig).foreignBody === true;
