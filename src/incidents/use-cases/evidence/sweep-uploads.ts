import { Injectable } from '@nestjs/common';
import { EvidenceVault } from '../../data/evidence/vault.js';

/** What uploads have left in the store whose process was killed. */
@Injectable()
export class SweepUploads {
  constructor(private readonly vault: EvidenceVault) {}

  run(): Promise<void> {
    return this.vault.sweep();
  }
}
