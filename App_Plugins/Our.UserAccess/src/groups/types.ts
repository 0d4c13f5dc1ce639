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
}

export interface GranularPermission {
  /** What the permission speaks of: Umbraco's documents, or something of another package. */
  context: string;
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
