import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { read } from '../../shared/api/read.js';
import type { components } from '../../shared/api/schema.js';
import { remove, send } from '../../shared/api/send.js';
import type { Answer, Page } from '../../shared/api/types.js';
import type { Option } from '../../shared/collection/options.js';
import type { ListFilter } from '../../shared/collection/types.js';
import { WORKSPACE_ENTITY_TYPE } from '../constants.js';
import type { WorkspaceDraft, WorkspaceItem, WorkspaceSuggestion } from '../types.js';

type Wire = components['schemas'];

/** The most that one call answers. */
const MOST = 500;

const pathOf = (unique: string) => `/workspaces/${encodeURIComponent(unique)}`;

export async function readWorkspaces(host: UmbControllerHost, filter: ListFilter): Promise<Answer<Page<WorkspaceItem>>> {
  const answer = await read<Wire['WorkspaceItemPage']>(host, '/workspaces', {
    skip: filter.skip,
    take: filter.take,
    filter: filter.filter || undefined,
    orderDirection: filter.orderDirection,
  });
  if (!answer.data) return answer;
  return { data: { total: answer.data.total, items: answer.data.items.map(toModel) } };
}

/** All workspaces by name, to choose from. */
export async function readWorkspaceOptions(host: UmbControllerHost): Promise<Answer<Array<Option>>> {
  const answer = await readWorkspaces(host, { skip: 0, take: MOST });
  if (!answer.data) return answer;
  return { data: answer.data.items.map(({ unique, name }) => ({ value: unique, label: name })) };
}

export const readWorkspace = async (host: UmbControllerHost, unique: string): Promise<Answer<WorkspaceItem>> =>
  modelOf(await read<Wire['WorkspaceItem']>(host, pathOf(unique)));

export const createWorkspace = async (host: UmbControllerHost, draft: WorkspaceDraft): Promise<Answer<WorkspaceItem>> =>
  modelOf(await send<Wire['WorkspaceItem']>(host, 'POST', '/workspaces', draft satisfies Wire['WorkspaceBody']));

export async function updateWorkspace(host: UmbControllerHost, draft: WorkspaceDraft, saved: WorkspaceItem): Promise<Answer<WorkspaceItem>> {
  const { formsFolders, version } = saved;
  const body = { ...draft, formsFolders, version } satisfies Wire['WorkspaceBody'];
  return modelOf(await send<Wire['WorkspaceItem']>(host, 'PUT', pathOf(saved.unique), body));
}

export const deleteWorkspace = (host: UmbControllerHost, unique: string) => remove(host, pathOf(unique));

export const readSuggestions = (host: UmbControllerHost): Promise<Answer<Array<WorkspaceSuggestion>>> =>
  read<Array<WorkspaceSuggestion>>(host, '/workspaces/suggestions');

function modelOf(answer: Answer<Wire['WorkspaceItem']>): Answer<WorkspaceItem> {
  return answer.data ? { data: toModel(answer.data) } : answer;
}

function toModel({ id, ...rest }: Wire['WorkspaceItem']): WorkspaceItem {
  return { ...rest, unique: id, entityType: WORKSPACE_ENTITY_TYPE };
}
