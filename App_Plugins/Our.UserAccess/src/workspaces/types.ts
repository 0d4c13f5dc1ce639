import type { UmbEntityModel } from '@umbraco-cms/backoffice/entity';
import type { NodeReference } from '../shared/nodes/types.js';

export interface WorkspaceOverlap {
  workspaceId: string;
  workspaceName: string;
  rootId: string;
}

/** What can be entered about a workspace. */
export interface WorkspaceDraft {
  name: string;
  alias: string;
  contentRootIds: Array<string>;
  mediaRootIds: Array<string>;
  languages: Array<string>;
  domains: Array<string>;
  managerIds: Array<string>;
}

export interface WorkspaceItem extends UmbEntityModel {
  unique: string;
  name: string;
  alias: string;
  contentRoots: Array<NodeReference>;
  mediaRoots: Array<NodeReference>;
  languages: Array<string>;
  domains: Array<string>;
  formsFolders: Array<string>;
  managerIds: Array<string>;
  overlaps: Array<WorkspaceOverlap>;
  version: number;
}

/** A workspace that could be made as it is: a site that is in none yet. */
export interface WorkspaceSuggestion {
  name: string;
  alias: string;
  contentRoots: Array<NodeReference>;
  mediaRoots: Array<NodeReference>;
  domains: Array<string>;
  languages: Array<string>;
}
