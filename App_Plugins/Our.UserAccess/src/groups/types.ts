import type { UmbEntityModel } from '@umbraco-cms/backoffice/entity';
import type { NodeReference } from '../shared/nodes/types.js';

export interface GroupItem extends UmbEntityModel {
  unique: string;
  name: string;
  alias: string;
  description: string | null;
  icon: string | null;
  memberCount: number;
  isProtected: boolean;
  version: string;
}

export interface GranularPermission {
  /** What the permission speaks of: Umbraco's documents, or something of another package. */
  context: string;
  nodeId: string | null;
  node: NodeReference | null;
  verbs: Array<string>;
}

export interface GroupDetail extends GroupItem {
  sections: Array<string>;
  languages: Array<string>;
  hasAccessToAllLanguages: boolean;
  documentStartNode: NodeReference | null;
  hasDocumentRootAccess: boolean;
  mediaStartNode: NodeReference | null;
  hasMediaRootAccess: boolean;
  permissions: Array<string>;
  granularPermissions: Array<GranularPermission>;
}

export interface GranularDraft {
  context: string;
  nodeId: string | null;
  verbs: Array<string>;
}

/** What can be entered about a group. */
export interface GroupDraft {
  name: string;
  alias: string;
  icon: string;
  description: string;
  sections: Array<string>;
  languages: Array<string>;
  hasAccessToAllLanguages: boolean;
  documentStartNodeId: string | null;
  hasDocumentRootAccess: boolean;
  mediaStartNodeId: string | null;
  hasMediaRootAccess: boolean;
  permissions: Array<string>;
  granularPermissions: Array<GranularDraft>;
}
