import { type EntityManager } from 'typeorm';

declare const openTransaction: unique symbol;

/** An entity manager inside a transaction. Only Database.transaction makes one. */
export type Tx = EntityManager & { readonly [openTransaction]: true };
