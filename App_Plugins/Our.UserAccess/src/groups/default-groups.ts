import type { GroupItem } from './types.js';

interface Localize {
  term(key: string): string;
}

/** Umbraco's own groups, by alias. They come without a description. */
const DEFAULT_GROUPS = ['admin', 'editor', 'writer', 'translator', 'sensitiveData'];

/** What a group is for: in its own words, or in ours where Umbraco says nothing about its own groups. */
export function descriptionOf({ alias, description }: Pick<GroupItem, 'alias' | 'description'>, localize: Localize): string {
  if (description) return description;
  return DEFAULT_GROUPS.includes(alias) ? localize.term(`ourUserAccess_defaultGroup_${alias}`) : '';
}
