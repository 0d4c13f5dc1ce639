import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { build, context } from 'esbuild';
import { client, output, packageManifest } from './paths.mjs';
import { umbracoPackage } from './umbraco-package.mjs';

const card = JSON.parse(await readFile(packageManifest, 'utf8'));
const watch = process.argv.includes('--watch');

await rm(output, { recursive: true, force: true });
await mkdir(output, { recursive: true });
await writeFile(resolve(output, 'umbraco-package.json'), JSON.stringify(umbracoPackage(card), null, 2) + '\n');

const options = {
  entryPoints: { [basename(card.extensions, '.js')]: resolve(client, 'src/bundle.ts') },
  outdir: output,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  minify: !watch,
  sourcemap: watch ? 'inline' : false,
  metafile: true,
  chunkNames: 'chunks/[name]-[hash]',
  // Lit and everything of the backoffice come through the host's import map: one copy of each class and context.
  external: ['@umbraco-cms/backoffice/*'],
  tsconfig: resolve(client, 'tsconfig.json'),
  logLevel: 'warning',
};

if (watch) {
  await (await context(options)).watch();
} else {
  const { metafile } = await build(options);
  const bytes = Object.values(metafile.outputs).reduce((sum, file) => sum + file.bytes, 0);
  console.log(`${Object.keys(metafile.outputs).length} files, ${Math.round(bytes / 1024)} KB in ${output}`);
}
