// Bundles the backoffice client for the TestSite into artifacts/backoffice.
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { copyAssets } from './build/assets.mjs';
import { bundleClient } from './build/client.mjs';
import { writeInventory } from './build/inventory.mjs';
import { readSpecifiers } from './build/specifiers.mjs';

const target = path.resolve(import.meta.dirname, '../../artifacts/backoffice');
const draft = `${target}.draft`;
const started = performance.now();

await rm(draft, { recursive: true, force: true });
const { version, specifiers } = await readSpecifiers();
await Promise.all([bundleClient(specifiers, path.join(draft, 'client')), copyAssets(draft)]);
const { revision, files } = await writeInventory(draft, version, specifiers);

// A site that is running never sees half a bundle.
await rm(target, { recursive: true, force: true });
await rename(draft, target);

const { length, encodings } = files['client/all.js'];
const kilobytes = (bytes) => `${Math.round(bytes / 1024)} kB`;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `Backoffice client ${version} (${revision}): ${Object.keys(files).length} files, all.js ${kilobytes(length)}, ` +
    `${kilobytes(encodings.gz)} gzip, ${kilobytes(encodings.br)} brotli, in ${seconds} s`,
);
