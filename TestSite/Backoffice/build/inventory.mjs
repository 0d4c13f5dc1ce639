import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compress } from './compress.mjs';

/** Lists, hashes and compresses every file: the server serves what stands here and nothing else. */
export async function writeInventory(folder, version, specifiers) {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => path.join(entry.parentPath ?? entry.path, entry.name)).sort();
  const files = Object.fromEntries(await Promise.all(paths.map((file) => describe(folder, file))));
  const revision = hash(Object.entries(files).map(([name, file]) => name + file.hash).join()).slice(0, 12);
  const imports = Object.fromEntries(specifiers.map(({ name, slug }) => [name, `client/${slug}.js`]));
  await writeFile(path.join(folder, 'inventory.json'), JSON.stringify({ version, revision, imports, files }, null, 1));
  return { revision, files };
}

async function describe(folder, file) {
  const name = path.relative(folder, file).split(path.sep).join('/');
  const { identity, ...encodings } = await compress(file);
  return [name, { hash: hash(await readFile(file)).slice(0, 16), length: identity, encodings: sorted(encodings) }];
}

const sorted = (object) => Object.fromEntries(Object.entries(object).sort());

const hash = (content) => createHash('sha256').update(content).digest('hex');
