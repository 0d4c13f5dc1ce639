import { GROUP_ENTITY_TYPE } from './constants.js';
import { iconOfGroup } from './icon.js';
import type { GroupDetail, GroupDraft } from './types.js';

/** Fields of the form, by the names that the server's errors use. */
export const GROUP_FIELDS: ReadonlyArray<keyof GroupDraft> = [
  'name',
  'alias',
  'icon',
  'description',
  'sections',
  'languages',
  'documentStartNodeId',
  'mediaStartNodeId',
];

export const PERMISSION_FIELDS: ReadonlyArray<keyof GroupDraft> = ['permissions', 'granularPermissions'];

export const DOCUMENT_CONTEXT = 'Document';

export function draftOf(group: GroupDetail): GroupDraft {
  const { name, alias, sections, languages, permissions } = group;
  return {
    name,
    alias,
    icon: iconOfGroup(group.icon),
    description: group.description ?? '',
    sections,
    languages,
    hasAccessToAllLanguages: group.hasAccessToAllLanguages,
    documentStartNodeId: group.documentStartNode?.id ?? null,
    hasDocumentRootAccess: group.hasDocumentRootAccess,
    mediaStartNodeId: group.mediaStartNode?.id ?? null,
    hasMediaRootAccess: group.hasMediaRootAccess,
    permissions,
    granularPermissions: group.granularPermissions.map(({ context, nodeId, verbs }) => ({ context, nodeId, verbs })),
  };
}

export const blankGroup = (): GroupDetail => ({
  entityType: GROUP_ENTITY_TYPE,
  unique: '',
  name: '',
  alias: '',
  description: null,
  icon: null,
  memberCount: 0,
  isProtected: false,
  version: '',
  sections: [],
  languages: [],
  hasAccessToAllLanguages: true,
  documentStartNode: null,
  hasDocumentRootAccess: false,
  mediaStartNode: null,
  hasMediaRootAccess: false,
  permissions: [],
  granularPermissions: [],
});
