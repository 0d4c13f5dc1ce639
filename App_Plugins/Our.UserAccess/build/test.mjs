import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { client } from './paths.mjs';

// Tests are TypeScript beside what they test; Node 20 does not read that by itself, so they are bundled first.
const find = (folder, ending) =>
  readdirSync(join(client, folder), { recursive: true })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(client, folder, file));

const outdir = mkdtempSync(join(tmpdir(), 'user-access-tests-'));
try {
  buildSync({
    entryPoints: find('src', '.test.ts'),
    outdir,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
  });
  const compiled = readdirSync(outdir, { recursive: true }).filter((file) => file.endsWith('.mjs')).map((file) => join(outdir, file));
  const run = spawnSync(process.execPath, ['--test', '--test-reporter=tap', ...compiled, ...find('build', '.test.mjs')], { cwd: client, stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
