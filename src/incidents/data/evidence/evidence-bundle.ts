import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { type Readable } from 'node:stream';
import { type Actor } from '../../../auth/actor.js';
import { Seal } from '../../../common/seal.js';
import { type Incident } from '../incident.entity.js';
import { attachmentView, type Found } from './attachments.repository.js';
import { BundleTimeline } from './bundle-timeline.js';
import { EvidenceForms } from './evidence-forms.js';
import { SealedZip } from './sealed-zip.js';
import { EvidenceVault } from './vault.js';

/** What was written down of an export before it began. */
export interface Exported {
  readonly bundle: string;
  readonly at: Date;
  /** The case first, then the reports merged into it that brought files, each as it stands with the event of the export. */
  readonly incidents: readonly [Incident, ...Incident[]];
}

export type DamageReport = (found: Found) => Promise<void>;

const KIND = 'truc-ban-evidence';
const VERSION = 1;

/** A case to take away: files, record and forms, with a signed list of them that needs no desk to be checked. */
@Injectable()
export class EvidenceBundle {
  constructor(
    private readonly timeline: BundleTimeline,
    private readonly vault: EvidenceVault,
    private readonly forms: EvidenceForms,
    private readonly seal: Seal,
  ) {}

  /** Reads every file to its end: nothing is exported where one of them is not what was sealed. */
  async check(files: readonly Found[], damaged: DamageReport): Promise<void> {
    for (const found of files) {
      const content = await this.vault.open(found.attachment, () => damaged(found));
      for await (const _ of content);
    }
  }

  open(actor: Actor, exported: Exported, files: readonly Found[], damaged: DamageReport): Readable {
    const [incident] = exported.incidents;
    const zip = new SealedZip(exported.at);
    const names = files.map(({ attachment }) => attachment.name);
    for (const { path, text } of this.forms.of(incident, names)) zip.add(path, inFull(text));
    for (const one of exported.incidents) {
      const chain = this.timeline.of(actor, one);
      zip.add(timelinePath(incident, one), () => Promise.resolve(chain));
    }
    for (const found of files) {
      zip.add(pathOf(found), () => this.vault.open(found.attachment, () => damaged(found)));
    }
    this.sealInto(zip, (packed) => manifestOf(actor, exported, files, packed));
    return zip.end();
  }

  /** Last, for only then is known what went in; the seal holds the hash of the list. */
  private sealInto(zip: SealedZip, manifest: (packed: SealedZip['packed']) => Manifest): void {
    let listed: Manifest | undefined;
    let text = '';
    zip.add('manifest.json', () => {
      listed = manifest([...zip.packed]);
      text = `${JSON.stringify(listed, null, 2)}\n`;
      return inFull(text)();
    });
    zip.add('manifest.jws', async () => {
      const { code = '', bundle = '', exportedAt = '' } = listed ?? {};
      const manifestSha256 = createHash('sha256').update(text).digest('hex');
      const jws = await this.seal.sign({ code, bundle, exportedAt, manifestSha256 }, KIND);
      return inFull(jws)();
    });
  }
}

type Manifest = ReturnType<typeof manifestOf>;

const manifestOf = (
  { id, name, agency }: Actor,
  { bundle, at, incidents }: Exported,
  files: readonly Found[],
  packed: SealedZip['packed'],
) => ({
  ...{ kind: KIND, version: VERSION, bundle, code: incidents[0].code },
  ...{ exportedAt: at.toISOString(), by: { id, name, agency } },
  chains: incidents.map((one) => ({
    incident: one.code,
    path: timelinePath(incidents[0], one),
    events: one.eventCount,
    head: one.headHash.toString('hex'),
  })),
  attachments: files.map((found) => ({
    path: pathOf(found),
    ...attachmentView(found.attachment, found.origin.code),
  })),
  files: packed,
});

const timelinePath = (incident: Incident, one: Incident): string =>
  one.id === incident.id ? 'timeline.ndjson' : `merged/${one.code}/timeline.ndjson`;

/** Two files of one name do not meet, and the folder says which is which. */
const pathOf = ({ attachment: { id, sha256, name } }: Found): string =>
  `attachments/${id}-${sha256.toString('hex').slice(0, 12)}/${name}`;

const inFull = (text: string) => () =>
  Promise.resolve(
    (async function* () {
      yield await Promise.resolve(Buffer.from(text));
    })(),
  );
