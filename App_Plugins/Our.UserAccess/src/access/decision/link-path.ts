import { GROUP_ENTITY_TYPE } from '../../groups/constants.js';
import { workspacePath } from '../../section/constants.js';
import { USER_ENTITY_TYPE } from '../../users/constants.js';
import { WORKSPACE_ENTITY_TYPE } from '../../workspaces/constants.js';
import type { Link, LinkKind } from '../types.js';

const PAGES: Partial<Record<LinkKind, string>> = {
  user: USER_ENTITY_TYPE,
  group: GROUP_ENTITY_TYPE,
  workspace: WORKSPACE_ENTITY_TYPE,
};

/** Where something that a sentence speaks of can be looked at; nothing where it has no page that this reader can open. */
export function linkPath({ kind, id }: Link, hasSection: boolean): string | undefined {
  if (!id) return undefined;
  if (kind === 'document' || kind === 'media') return nodePath(kind, id);
  if (!hasSection) return undefined;
  const entityType = PAGES[kind];
  return entityType && workspacePath(entityType, id);
}

export const nodePath = (kind: 'document' | 'media', id: string) =>
  `section/${kind === 'document' ? 'content' : 'media'}/workspace/${kind}/edit/${id}`;
