import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validateSync } from 'class-validator';
import { Invalid, type InvalidPlace } from './problems.js';
import { placesOf } from './rule-messages.js';

const NOT_OURS: readonly unknown[] = [Object, String, Number, Boolean, Array, undefined];

const CHECKED: readonly ArgumentMetadata['type'][] = ['body', 'query'];

const isPlain = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Turns a body or query into its class and refuses it whole when one place of it is wrong. Synchronous: no rule waits. */
@Injectable()
export class ValidationPipe implements PipeTransform {
  transform(given: unknown, { metatype, type }: ArgumentMetadata): unknown {
    if (!metatype || NOT_OURS.includes(metatype) || !CHECKED.includes(type)) return given;
    // No body at all says as much as an empty one.
    const value = given === undefined ? {} : given;
    if (!isPlain(value)) throw new Invalid([{ pointer: '', rule: 'object' }]);
    const instance = plainToInstance(metatype as new () => object, value, {
      exposeUnsetFields: false,
    });
    const errors = validateSync(instance, { whitelist: true, forbidNonWhitelisted: true });
    if (errors.length > 0) {
      const places = placesOf(errors);
      throw new Invalid(type === 'query' ? places.map(asParameter) : places);
    }
    return instance;
  }
}

const asParameter = ({ pointer = '', ...place }: InvalidPlace): InvalidPlace => ({
  ...place,
  parameter: pointer.slice(1).split('/')[0] ?? '',
});

/**
 * class-validator gathers the rules of a class anew for every object, which takes longer than to check them. After the
 * start they do not change, and nothing here asks for them by groups.
 */
function rememberRules(): void {
  const storage = getMetadataStorage();
  const gather = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<unknown, ReturnType<typeof gather>>();
  storage.getTargetValidationMetadatas = (target, ...options) => {
    const rules = known.get(target) ?? gather(target, ...options);
    known.set(target, rules);
    return rules;
  };
}

rememberRules();
