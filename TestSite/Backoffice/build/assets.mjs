import { cp, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { packageFolder } from './specifiers.mjs';

const source = path.resolve(import.meta.dirname, '..');
const client = (file) => path.join(packageFolder, 'dist-cms', file);

/** What stands beside the bundle: styles with their fonts, languages, the session worker, themes and graphics. */
export async function copyAssets(folder) {
  await Promise.all([
    minify({
      entryPoints: [path.join(source, 'styles/host.css')],
      bundle: true,
      loader: { '.woff2': 'file' },
      assetNames: '[name]',
      outdir: path.join(folder, 'styles'),
    }),
    minify({ entryPoints: await files(client('assets/lang'), '.js'), outdir: path.join(folder, 'lang') }),
    // The bundle asks for the worker one folder up from itself.
    minify({ entryPoints: [client('packages/core/auth/workers/token-check.worker.js')], outdir: path.join(folder, 'workers') }),
    // The client names its themes by fixed addresses.
    minify({ entryPoints: await files(path.join(source, 'styles'), '.theme.css'), outdir: path.join(folder, 'fixed/css') }),
    copyFolder(path.join(source, 'graphics'), path.join(folder, 'graphics')),
  ]);
}

const minify = (options) => esbuild.build({ minify: true, charset: 'utf8', logLevel: 'error', ...options });

const files = async (folder, ending) =>
  (await readdir(folder)).filter((name) => name.endsWith(ending)).map((name) => path.join(folder, name));

async function copyFolder(from, to) {
  await mkdir(to, { recursive: true });
  await cp(from, to, { recursive: true });
}
