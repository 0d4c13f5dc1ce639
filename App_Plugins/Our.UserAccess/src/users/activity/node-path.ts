import type { ActivityItem } from '../repository/security.wire.js';

/** Where a node of an activity is edited in Umbraco's own sections; nothing where it has no page. */
export function nodePath({ nodeId, nodeKind }: Pick<ActivityItem, 'nodeId' | 'nodeKind'>): string | undefined {
  if (!nodeId) return undefined;
  if (nodeKind === 'document') return `section/content/workspace/document/edit/${nodeId}`;
  if (nodeKind === 'media') return `section/media/workspace/media/edit/${nodeId}`;
  return undefined;
}
