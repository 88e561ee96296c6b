import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/embedded-postgres.js';

/** A throw-away cluster that can go away and come back on the same folder, at the same address. */
export class TestCluster {
  private constructor(
    private readonly dataDir: string,
    private server: EmbeddedPostgres,
  ) {}

  static async make(): Promise<TestCluster> {
    const dataDir = await mkdtemp(join(tmpdir(), 'truc-ban-away-'));
    return new TestCluster(dataDir, await startOn(dataDir));
  }

  get url(): string {
    return this.server.url;
  }

  async start(): Promise<void> {
    const { url } = this.server;
    this.server = await startOn(this.dataDir);
    if (this.server.url !== url) throw new Error('The cluster came back at another address.');
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}

// Fast because nothing in it must outlive a crash of the machine: only the server goes, and in good order.
const startOn = (dataDir: string): Promise<EmbeddedPostgres> =>
  startEmbeddedPostgres({
    dataDir,
    log: () => undefined,
    settings: { fsync: 'off', full_page_writes: 'off' },
  });
