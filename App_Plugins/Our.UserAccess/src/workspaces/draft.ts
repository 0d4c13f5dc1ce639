import { WORKSPACE_ENTITY_TYPE } from './constants.js';
import type { WorkspaceDraft, WorkspaceItem, WorkspaceSuggestion } from './types.js';

/** Fields of the form, by the names that the server's errors use. */
export const WORKSPACE_FIELDS: ReadonlyArray<keyof WorkspaceDraft> = [
  'name',
  'alias',
  'contentRootIds',
  'mediaRootIds',
  'languages',
  'domains',
  'managerIds',
];

const idsOf = (nodes: WorkspaceItem['contentRoots']) => nodes.map(({ id }) => id).filter((id) => id !== null);

export function draftOf(workspace: WorkspaceItem): WorkspaceDraft {
  const { name, alias, languages, domains, managerIds } = workspace;
  return { name, alias, contentRootIds: idsOf(workspace.contentRoots), mediaRootIds: idsOf(workspace.mediaRoots), languages, domains, managerIds };
}

export function draftOfSuggestion(suggestion: WorkspaceSuggestion): WorkspaceDraft {
  const { name, alias, languages, domains } = suggestion;
  return { name, alias, contentRootIds: idsOf(suggestion.contentRoots), mediaRootIds: idsOf(suggestion.mediaRoots), languages, domains, managerIds: [] };
}

export const blankWorkspace = (): WorkspaceItem => ({
  entityType: WORKSPACE_ENTITY_TYPE,
  unique: '',
  name: '',
  alias: '',
  contentRoots: [],
  mediaRoots: [],
  languages: [],
  domains: [],
  formsFolders: [],
  managerIds: [],
  overlaps: [],
  version: 0,
});
