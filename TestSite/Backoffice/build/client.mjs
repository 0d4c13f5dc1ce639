import { writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { languagesApart, stubs } from './plugins.mjs';

const options = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'error',
  legalComments: 'none',
  plugins: [stubs, languagesApart],
};

/**
 * One file with the whole client, and one line of re-exports for every specifier. Modules keep one identity that way
 * (a context token or an element class that existed twice would break the client), and the browser asks for dozens of files instead of a thousand.
 */
export async function bundleClient(specifiers, folder) {
  const names = await exportedNames(specifiers);
  await mkdir(folder, { recursive: true });
  await esbuild.build({
    ...options,
    minify: true,
    stdin: { contents: entry(specifiers, names), resolveDir: '.', sourcefile: 'all.js' },
    outfile: path.join(folder, 'all.js'),
  });
  await Promise.all(specifiers.map(({ slug }) => writeFile(path.join(folder, `${slug}.js`), shim(slug, names.get(slug)))));
}

async function exportedNames(specifiers) {
  const { metafile } = await esbuild.build({
    ...options,
    splitting: true,
    write: false,
    metafile: true,
    outdir: 'names',
    entryPoints: specifiers.map(({ slug, file }) => ({ in: file, out: slug })),
  });
  return new Map(specifiers.map(({ slug }) => [slug, metafile.outputs[`names/${slug}.js`].exports]));
}

// The same name may be exported by two specifiers and mean different things, so each is prefixed by where it comes from.
const alias = (slug, name) => `${slug.replaceAll('-', '_')}$${name}`;

const entry = (specifiers, names) =>
  specifiers.map(({ slug, file }) => `export { ${list(slug, names, (name) => `${name} as ${alias(slug, name)}`)} } from ${JSON.stringify(file)};`).join('\n');

const list = (slug, names, line) => names.get(slug).map(line).join(', ');

const shim = (slug, names) => `export {${names.map((name) => `${alias(slug, name)} as ${name}`).join(',')}} from './all.js';\n`;
