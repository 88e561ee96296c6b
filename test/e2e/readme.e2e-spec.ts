import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { projectRoot } from '../../src/common/project-root.js';

const DEMO_PASSWORD = 'mật khẩu "thử nghiệm"';
const USUAL_BASE = 'http://127.0.0.1:3000/api/v1';
const STARTS_WITHIN_MS = 60_000;
const SEARCH_PATH = process.env.PATH ?? '';

const read = (name: string): string => fs.readFileSync(path.join(projectRoot, name), 'utf8');
const readme = { en: read('README.md'), vi: read('README.vi.md') };

const codeBlocks = (markdown: string): string[] =>
  [...markdown.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, code]) =>
    [language, code].join('\n'),
  );

/** The bash between two comments: `<!-- story:start -->` … `<!-- story:end -->`. */
function scriptBetween(name: string): string {
  const [, after = ''] = readme.en.split(`<!-- ${name}:start -->`);
  const [part = ''] = after.split(`<!-- ${name}:end -->`);
  return [...part.matchAll(/^```bash\n(.*?)^```$/gms)].map(([, code]) => code).join('\n');
}

const realCurl = SEARCH_PATH.split(path.delimiter)
  .map((folder) => path.join(folder, 'curl'))
  .find((file) => fs.existsSync(file));
const CURLS = ['stand-in', ...(realCurl === undefined ? [] : ['curl of this machine'])];

describe('the README', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'truc-ban-readme-'));
  let desk: ChildProcess;
  let base: string;

  beforeAll(async () => {
    putStandIn(path.join(folder, 'bin'));
    desk = spawn(process.execPath, ['dist/src/main.js'], {
      cwd: projectRoot,
      env: {
        ...{ PATH: SEARCH_PATH, PORT: '0', LOG_LEVEL: 'silent' },
        ...{ DATA_DIR: path.join(folder, 'var'), DEMO_PASSWORD },
      },
    });
    base = await addressOf(desk);
  }, STARTS_WITHIN_MS);

  afterAll(async () => {
    if (desk.exitCode === null) {
      desk.kill('SIGTERM');
      await once(desk, 'close');
    }
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Runs a script in a folder of its own, as a person who has pasted it. Fails unless it ends with 0. */
  async function bash(script: string, curl: string, env: Record<string, string>): Promise<string> {
    const standIn = curl === 'stand-in' ? `${path.join(folder, 'bin')}${path.delimiter}` : '';
    const { stdout } = await promisify(execFile)('bash', ['--norc', '-c', script], {
      cwd: folder,
      env: { PATH: `${standIn}${SEARCH_PATH}`, ...env },
    });
    return stdout;
  }

  it.each(CURLS)(
    'tells a story that runs (%s)',
    async (curl) => {
      const output = await bash(scriptBetween('story'), curl, {
        BASE: base,
        PASSWORD: DEMO_PASSWORD,
      });

      expect(output).toMatch(/^SC-\d{4}-\d{6}: critical → GL-CAT$/m);
      for (const words of [
        'đã gửi báo cáo sự cố; mức rất cao (khẩn cấp), chủ trì: GL-CAT.',
        'Phạm Anh Dũng (GL-CAT) đã tiếp nhận báo cáo.',
        'Phạm Anh Dũng (GL-CAT) đã phân công Siu Thành xử lý.',
        'Kịch bản “Trang thông tin điện tử bị thay đổi giao diện, chèn nội dung” (phiên bản 1) được áp dụng',
        'Siu Thành (GL-CAT) hoàn thành nhiệm vụ “Ngắt trang khỏi Internet, thay bằng trang bảo trì”.',
        'Siu Thành (GL-CAT) bắt đầu xử lý.',
        'Siu Thành (GL-CAT) đã ngăn chặn sự cố: Ngắt máy chủ khỏi mạng',
        'Siu Thành (GL-CAT) đã gỡ bỏ nguyên nhân: Lỗ hổng ở trang quản trị.',
        'Siu Thành (GL-CAT) đã khôi phục; kiểm tra sau khôi phục: Đã rà quét lại',
        'Nguyễn Thị Hoa (GL-UBND-633) đã xác nhận sự cố được khắc phục.',
        'Phạm Anh Dũng (GL-CAT) đã kết thúc sự cố.',
        '"valid":true',
      ]) {
        expect(output).toContain(words);
      }
    },
    60_000,
  );

  it.each(CURLS)(
    'has a tour that works as pasted (%s)',
    async (curl) => {
      const tour = scriptBetween('tour').replace(USUAL_BASE, base);

      const output = await bash(`set -eu\n${tour}`, curl, {});

      expect(output).toMatch(/^SC-\d{4}-\d{6}: \w+, GL-\w+$/m);
      expect(output).toContain('Nguyễn Thị Hoa (GL-UBND-633) đã gửi báo cáo sự cố');
      expect(output).toContain('Trần Quốc Bảo (GL-STTTT) đã tiếp nhận báo cáo.');
      expect(output).toMatch(/^triage$/m);
      expect(output).toContain("type: '/problems/request/stale'");
    },
    60_000,
  );

  it('tells of a failure as it is', async () => {
    const wrong = bash(scriptBetween('story'), 'stand-in', { BASE: base, PASSWORD: 'wrong' });

    await expect(wrong).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(
        'POST /auth/login: {"type":"/problems/auth/wrong-credentials"',
      ),
    });
  });

  it.each(['en', 'vi'] as const)(
    'lists every environment variable and no other (%s)',
    (language) => {
      const sources = fs
        .readdirSync(path.join(projectRoot, 'src'))
        .filter((file) => /^environment(-[a-z-]+)?\.ts$/.test(file))
        .map((file) => read(`src/${file}`));
      const known = [...sources.join('').matchAll(/\bname: '([A-Z\d_]+)'/g)];
      const listed = [...readme[language].matchAll(/^\| `([A-Z\d_]+)` +\|/gm)];

      expect(known.length).toBeGreaterThan(0);
      expect(listed.map(([, name]) => name).sort()).toEqual(known.map(([, name]) => name).sort());
    },
  );

  it('has the same code in both languages', () => {
    expect(codeBlocks(readme.vi)).toEqual(codeBlocks(readme.en));
  });

  it('has the same sections, lists and tables in both languages', () => {
    const shape = (markdown: string) =>
      [...markdown.replace(/^```.*?^```$/gms, '').matchAll(/^(#+ |- |\| `[^`]*`)/gm)].map(
        ([, start]) => start,
      );

    expect(shape(readme.vi)).toEqual(shape(readme.en));
  });

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...readme.en.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);

    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });
});

function putStandIn(folder: string): void {
  const program = path.join(projectRoot, 'test', 'support', 'curl.mjs');
  const script = `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`;
  fs.mkdirSync(folder);
  fs.writeFileSync(path.join(folder, 'curl'), script, { mode: 0o755 });
}

/** Where the service says that its API is. */
async function addressOf(desk: ChildProcess): Promise<string> {
  let output = '';
  const collect = (chunk: Buffer) => (output += chunk.toString());
  desk.stdout?.on('data', collect);
  desk.stderr?.on('data', collect);
  const deadline = Date.now() + STARTS_WITHIN_MS;
  while (Date.now() < deadline && desk.exitCode === null) {
    const [, address] = /^ {2}API: +(http:\S+)$/m.exec(output) ?? [];
    if (address !== undefined) return address;
    await delay(20);
  }
  throw new Error(`The service did not start:\n${output}`);
}
