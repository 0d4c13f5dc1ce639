import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = /\.(js|css|svg)$/;
const smallest = 1024;

// One step below the best: the best takes three times as long for two per cent.
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };

const encodings = {
  br: (content) => promisify(brotliCompress)(content, brotliOptions),
  gz: (content) => promisify(gzip)(content, { level: 9 }),
};

/** Writes the compressed copies that save something, and answers their sizes by encoding. */
export async function compress(file) {
  const content = await readFile(file);
  const sizes = { identity: content.length };
  if (!compressible.test(file) || content.length < smallest) return sizes;
  await Promise.all(
    Object.entries(encodings).map(async ([ending, encode]) => {
      const encoded = await encode(content);
      await writeFile(`${file}.${ending}`, encoded);
      sizes[ending] = encoded.length;
    }),
  );
  return sizes;
}
