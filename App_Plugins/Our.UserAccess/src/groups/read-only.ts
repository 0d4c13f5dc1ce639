import type { RightsController } from '../shared/rights.js';
import type { GroupItem } from './types.js';

const SPECIAL_GROUPS = ['admin', 'sensitiveData'];

/** Why somebody who manages groups does not change this one, as a localization key; nothing where they may. */
export function whyNot(rights: RightsController, { unique, alias }: Pick<GroupItem, 'unique' | 'alias'>): string | undefined {
  if (rights.isAdministrator) return undefined;
  if (SPECIAL_GROUPS.includes(alias)) return 'ourUserAccess_readOnlySpecial';
  return rights.isIn(unique) ? 'ourUserAccess_readOnlyOwn' : undefined;
}
