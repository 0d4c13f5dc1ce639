import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const packageName = '@umbraco-cms/backoffice';

// The rich text and the code editor bring tiptap and monaco, more bytes than all the rest together, and no screen of the TestSite shows them.
// They must be absent as entries too: a stub is evaluated with the bundle, and classes that extend it throw.
const leftOut = ['./tiptap', './external/monaco-editor'];

// package.json itself is not among the package's exports.
export const packageFolder = path.resolve(fileURLToPath(import.meta.resolve(`${packageName}/app`)), '../../../..');

/** Every public module of the client: what a package may import, and the file that answers. */
export async function readSpecifiers() {
  const { version, exports } = JSON.parse(await readFile(path.join(packageFolder, 'package.json'), 'utf8'));
  const specifiers = Object.entries(exports)
    .filter(([key, file]) => file?.endsWith('.js') && !leftOut.includes(key))
    .map(([key, file]) => ({
      name: packageName + key.slice(1),
      slug: key.slice(2).replaceAll('/', '-'),
      file: path.join(packageFolder, file),
    }));
  return { version, specifiers };
}
