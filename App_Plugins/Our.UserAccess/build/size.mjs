import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { output } from './paths.mjs';

const gzip = (file) => gzipSync(readFileSync(join(output, file)), { level: 9 }).length;
const scripts = readdirSync(output, { recursive: true }).filter((file) => file.endsWith('.js'));

/** What a script pulls in at once: its static imports, and theirs. */
function eager(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(output, file), 'utf8');
  for (const [, target] of text.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) {
    eager(join(file, '..', target), seen);
  }
  return seen;
}

const first = [...eager('user-access.js'), 'umbraco-package.json'];
const total = (files) => files.reduce((sum, file) => sum + gzip(file), 0);
console.log(`first load: ${first.length} files, ${total(first)} bytes gzip`);
console.log(`everything: ${scripts.length} scripts, ${total(scripts)} bytes gzip`);
