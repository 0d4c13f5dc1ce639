import { workspacePath } from '../../section/constants.js';
import type { Principal } from '../../shared/pickers/principal.js';
import { COMPARE_ENTITY_TYPE } from '../constants.js';

export interface Compared {
  kind: Principal['kind'];
  /** Ids; empty where nobody is chosen yet. */
  left: string;
  right: string;
}

/** What is compared keeps to the address, so that it can be shared and walked back to. */
export function readCompared(search: string): Compared {
  const params = new URLSearchParams(search);
  return {
    kind: params.get('kind') === 'user' ? 'user' : 'group',
    left: params.get('left')?.trim() ?? '',
    right: params.get('right')?.trim() ?? '',
  };
}

export function writeCompared({ kind, left, right }: Compared): string {
  const params = new URLSearchParams({ kind });
  if (left) params.set('left', left);
  if (right) params.set('right', right);
  return `?${params.toString()}`;
}

export const comparePath = (compared: Compared) => workspacePath(COMPARE_ENTITY_TYPE) + writeCompared(compared);
