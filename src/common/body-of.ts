import { Body, type Type } from '@nestjs/common';

/**
 * The body of a handler that a function builds. A class that is only known as a value leaves no trace in what the compiler
 * writes down of a parameter, so validation and document would take the body for anything.
 */
export const BodyOf =
  (view: Type<object>): ParameterDecorator =>
  (target, handler, index) => {
    if (handler === undefined) throw new TypeError('a constructor takes no body');
    const types = Reflect.getMetadata('design:paramtypes', target, handler) as unknown[];
    Reflect.defineMetadata('design:paramtypes', types.with(index, view), target, handler);
    Body()(target, handler, index);
  };
