import { defineProblem } from './problem.js';

export const NotJson = defineProblem('request/not-json', 'malformed');
export const NotUtf8 = defineProblem('request/not-utf8', 'malformed');
export const MalformedRequest = defineProblem('request/malformed', 'malformed');
export const NoSuchRoute = defineProblem('request/no-such-route', 'not-found');
export const BodyTooLarge = defineProblem('request/too-large', 'too-large');
export const UnsupportedMediaType = defineProblem('request/unsupported-media-type', 'unsupported');
export const HeadersTooLarge = defineProblem('request/headers-too-large', 'headers-too-large');
export const TooManyRequests = defineProblem('request/too-many', 'too-many');
export const TooSlow = defineProblem('request/too-slow', 'too-slow');
export const DatabaseTooSlow = defineProblem('server/too-slow', 'unavailable');
export const DatabaseUnavailable = defineProblem('server/database-unavailable', 'unavailable');

/** One unacceptable place: a JSON pointer into the body, or the name of a query parameter or header. */
export interface InvalidPlace {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly header?: string;
  readonly rule: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

const InvalidRequest = defineProblem('request/invalid', 'invalid');

/** 422: the sentences of the places are put in when the answer is written, in the caller's language. */
export class Invalid extends InvalidRequest {
  constructor(readonly places: readonly InvalidPlace[]) {
    super();
    this.message = JSON.stringify(places);
  }
}

/** The JSON pointer (RFC 6901) to a member below another place. */
export const pointerTo = (above: string, member: string): string =>
  `${above}/${member.replaceAll('~', '~0').replaceAll('/', '~1')}`;

export const invalidAt = (pointer: string, rule: string, facts?: InvalidPlace['facts']): Invalid =>
  new Invalid([{ pointer, rule, ...(facts && { facts }) }]);
