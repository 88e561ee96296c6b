import { Client, type ClientConfig } from 'pg';

/**
 * A connection of the pool that may break at any instant. Between the moment in which the pool hands one over and the one
 * in which TypeORM listens to it, nobody does: a server that ends just then would take the whole process with it. What
 * was asked on it fails all the same, and the pool throws it away.
 */
export class SteadyClient extends Client {
  constructor(settings?: ClientConfig) {
    super(settings);
    this.on('error', () => undefined);
  }
}
