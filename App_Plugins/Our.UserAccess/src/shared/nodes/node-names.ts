import type { NodeReference } from './types.js';

interface Localize {
  term(key: string, ...args: Array<unknown>): string;
}

/** The name of a node as it stands now; one in the recycle bin or gone says so, since it gives no access. */
export function nodeName({ name, state }: NodeReference, localize: Localize): string {
  if (state === 'missing' || !name) return localize.term('ourUserAccess_nodeMissing');
  return state === 'trashed' ? localize.term('ourUserAccess_nodeTrashed', name) : name;
}
