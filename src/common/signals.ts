import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import { DataSource } from 'typeorm';
import { faultForLog } from './server-log.js';

type Listener = () => void;

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5000;
// A network that drops a silent connection says nothing of it.
const KEEPS_ALIVE_AFTER_MS = 10_000;

/**
 * What the database calls out (NOTIFY), heard on one connection of this process. A signal says only that it is worth
 * looking, and one may be lost while the connection is away: whoever listens also looks from time to time.
 */
@Injectable()
export class Signals implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger(Signals.name);
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly stopping = new AbortController();
  private client: Client | undefined;
  private listening = Promise.resolve();
  private subscribing = Promise.resolve();

  constructor(private readonly source: DataSource) {}

  onModuleInit(): void {
    this.listening = this.listen();
  }

  /** Calls the listener after each signal on a channel, and when some may have been lost. What it gives ends that. */
  on(channel: string, listener: Listener): () => void {
    const heard = this.listeners.get(channel) ?? new Set();
    this.listeners.set(channel, heard.add(listener));
    if (heard.size === 1 && this.client) this.subscribeLater(this.client, channel);
    return () => {
      heard.delete(listener);
    };
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.client?.end().catch(() => undefined);
    await this.listening;
  }

  private async listen(): Promise<void> {
    let wait = FIRST_WAIT_MS;
    while (!this.stopping.signal.aborted) {
      const client = new Client(this.options());
      // Without a listener an error of the connection would end the process; its end is what counts.
      const lost = new Promise<void>((resolve) =>
        client.once('end', resolve).on('error', () => undefined),
      );
      try {
        await this.open(client);
        wait = FIRST_WAIT_MS;
        await lost;
      } catch (error) {
        this.logger.warn('The database cannot be listened to; trying again.', faultForLog(error));
      }
      this.client = undefined;
      await delay(wait, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      wait = Math.min(2 * wait, LONGEST_WAIT_MS);
    }
  }

  private async open(client: Client): Promise<void> {
    client.on('notification', ({ channel }) => {
      this.call(channel);
    });
    await client.connect();
    // Of channels that are asked for meanwhile, too: a map gives those that are added while it is walked.
    for (const channel of this.listeners.keys()) await subscribe(client, channel);
    if (this.stopping.signal.aborted) return client.end();
    this.client = client;
    // What was called out before was called to nobody.
    for (const channel of this.listeners.keys()) this.call(channel);
  }

  /** One after the other, as a connection takes them. */
  private subscribeLater(client: Client, channel: string): void {
    this.subscribing = this.subscribing
      .then(() => subscribe(client, channel))
      .then(
        () => {
          this.call(channel);
        },
        // The connection has gone: the next one listens to all channels.
        () => undefined,
      );
  }

  private call(channel: string): void {
    for (const listener of this.listeners.get(channel) ?? []) listener();
  }

  private options(): ClientConfig {
    const { extra } = this.source.options as { extra: ClientConfig };
    return {
      connectionString: extra.connectionString,
      connectionTimeoutMillis: extra.connectionTimeoutMillis,
      ...{ keepAlive: true, keepAliveInitialDelayMillis: KEEPS_ALIVE_AFTER_MS },
      application_name: `${extra.application_name ?? ''} signals`,
    };
  }
}

async function subscribe(client: Client, channel: string): Promise<void> {
  await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
}
