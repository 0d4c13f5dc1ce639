// Writes src/shared/api/schema.d.ts from the OpenAPI document of a running TestSite (or of a file).
//   npm run types                                 the TestSite at its default address
//   npm run types -- http://127.0.0.1:5181        one somewhere else
//   npm run types -- openapi.json                 a document that was saved
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { client } from './paths.mjs';

const GENERATOR = 'openapi-typescript@7.13.0';
const target = join(client, 'src/shared/api/schema.d.ts');
const source = process.argv[2] ?? 'http://127.0.0.1:5180';

async function download(site) {
  const account = { username: 'admin@example.test', password: 'UserAccess-2026!' };
  const signIn = await fetch(`${site}/testsite/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  });
  if (!signIn.ok) throw new Error(`Signing in at ${site} answered ${signIn.status}. Is the TestSite running with its demo accounts?`);
  const cookie = signIn.headers.getSetCookie().map((value) => value.split(';')[0]).join('; ');
  const document = await fetch(`${site}/umbraco/management/api/v1/user-access/openapi.json`, { headers: { cookie } });
  if (!document.ok) throw new Error(`The OpenAPI document answered ${document.status}.`);
  return document.text();
}

const folder = mkdtempSync(join(tmpdir(), 'user-access-types-'));
try {
  const file = join(folder, 'openapi.json');
  writeFileSync(file, existsSync(source) ? readFileSync(source) : await download(source));
  const command = `npm exec --yes --package=${GENERATOR} -- openapi-typescript "${file}" --output "${target}"`;
  const { status } = spawnSync(command, { cwd: client, shell: true, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
