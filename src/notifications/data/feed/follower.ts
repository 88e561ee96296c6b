import { type Tx } from '../../../common/tx.js';
import { type Change } from './change.js';

/** Somebody for whom something is made of every change, once: deliveries to webhooks, notifications for people. */
export interface Follower {
  /** Its cursor's name, never changed. */
  readonly name: string;
  /** In the transaction that moves its cursor, in order of position. */
  follow(tx: Tx, changes: readonly Change[]): Promise<void>;
}

/** All of them. */
export const FOLLOWERS = Symbol('FOLLOWERS');
