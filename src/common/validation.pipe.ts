import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Invalid, type InvalidPlace } from './problems.js';
import { placesOf } from './rule-messages.js';

const NOT_OURS: readonly unknown[] = [Object, String, Number, Boolean, Array, undefined];

/** Turns a body or query into its class and refuses it whole when one place of it is wrong. Synchronous: no rule waits. */
@Injectable()
export class ValidationPipe implements PipeTransform {
  transform(value: unknown, { metatype, type }: ArgumentMetadata): unknown {
    if (!metatype || NOT_OURS.includes(metatype) || (type !== 'body' && type !== 'query')) {
      return value;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new Invalid([{ pointer: '', rule: 'object' }]);
    }
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
