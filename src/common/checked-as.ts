import { cleanText, inBody } from './clean-text.js';
import { ValidationPipe } from './validation.pipe.js';

/** What came otherwise than as a JSON body, held to the same rules: clean text, known members, the rules of its class. */
export function checkedAs<Fields extends object>(fields: new () => Fields, given: object): Fields {
  const how = { type: 'body', metatype: fields } as const;
  return new ValidationPipe().transform(cleanText(given, inBody), how) as Fields;
}
