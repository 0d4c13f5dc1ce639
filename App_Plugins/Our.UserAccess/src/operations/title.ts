import type { Operation } from './types.js';

interface Localize {
  term(key: string, ...args: Array<unknown>): string;
}

/** What an operation does, in the reader's words; the server's where there are none. */
export function titleOf({ kind, action, title, total }: Operation, localize: Localize): string {
  if (kind === 'import') return localize.term('ourUserAccess_importStart', total);
  const key = `ourUserAccess_bulk_${action}`;
  const text = localize.term(key, total);
  // A key without a text is answered with the key.
  return text === key ? title : text;
}
