import { applyDecorators } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { takesFile } from '../multipart.js';
import { type PolicyName } from './policies.js';

/** The policies of a handler, where they are not those that follow from what it is. */
export const Limited = Reflector.createDecorator<readonly PolicyName[]>();

/** For those who watch the process: they come every few seconds, and an answer that tells them to wait would look like a fault. */
export const NeverLimited = () => applyDecorators(Limited([]), ApiExtension('x-unlimited', true));

const READS = ['GET', 'HEAD', 'OPTIONS'];

/** What nobody has to sign in for and writes is taken for a way in, until it says that it is none. */
export function usualPolicies(request: FastifyRequest, signedIn: boolean): readonly PolicyName[] {
  const isRead = READS.includes(request.method);
  if (!signedIn) return isRead ? ['public'] : ['sign-in'];
  if (isRead) return ['reads'];
  return takesFile(request) ? ['uploads'] : ['writes'];
}
