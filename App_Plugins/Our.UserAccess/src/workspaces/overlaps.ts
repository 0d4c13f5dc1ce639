import type { WorkspaceOverlap } from './types.js';

/** Names of the workspaces that share nodes, each once. */
export const overlapNames = (overlaps: ReadonlyArray<WorkspaceOverlap>) => [
  ...new Map(overlaps.map(({ workspaceId, workspaceName }) => [workspaceId, workspaceName])).values(),
];
