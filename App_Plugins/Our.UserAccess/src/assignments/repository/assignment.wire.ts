import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { read } from '../../shared/api/read.js';
import type { components } from '../../shared/api/schema.js';
import { remove, send } from '../../shared/api/send.js';
import type { Answer, Page } from '../../shared/api/types.js';
import { ASSIGNMENT_ENTITY_TYPE } from '../constants.js';
import type { AssignmentDraft, AssignmentItem } from '../types.js';

type Wire = components['schemas'];

/** The most that one call answers. */
const MOST = 500;

export interface AssignmentsOf {
  userId?: string;
  groupId?: string;
  workspaceId?: string;
}

const pathOf = (unique: string) => `/assignments/${encodeURIComponent(unique)}`;

export async function readAssignments(host: UmbControllerHost, of: AssignmentsOf): Promise<Answer<Page<AssignmentItem>>> {
  const answer = await read<Wire['AssignmentItemPage']>(host, '/assignments', { ...of, take: MOST });
  return answer.data ? { data: { total: answer.data.total, items: answer.data.items.map(toModel) } } : answer;
}

/** What is held in a workspace now or soon, by everybody. */
export async function readHeldIn(host: UmbControllerHost, workspaceId: string): Promise<Answer<Array<AssignmentItem>>> {
  const path = `/workspaces/${encodeURIComponent(workspaceId)}/people`;
  const answer = await read<Wire['WorkspacePersonPage']>(host, path, { take: MOST });
  return answer.data ? { data: answer.data.items.flatMap(({ assignments }) => assignments.map(toModel)) } : answer;
}

export const createAssignment = async (host: UmbControllerHost, draft: AssignmentDraft): Promise<Answer<AssignmentItem>> =>
  modelOf(await send<Wire['AssignmentItem']>(host, 'POST', '/assignments', draft satisfies Wire['AssignmentBody']));

export async function updateAssignment(host: UmbControllerHost, draft: AssignmentDraft, saved: AssignmentItem): Promise<Answer<AssignmentItem>> {
  const body = { ...draft, version: saved.version } satisfies Wire['AssignmentBody'];
  return modelOf(await send<Wire['AssignmentItem']>(host, 'PUT', pathOf(saved.unique), body));
}

export async function extendAssignment(host: UmbControllerHost, draft: AssignmentDraft, saved: AssignmentItem): Promise<Answer<AssignmentItem>> {
  const body = { until: draft.until, reason: draft.reason, version: saved.version } satisfies Wire['ExtendAssignmentBody'];
  return modelOf(await send<Wire['AssignmentItem']>(host, 'POST', `${pathOf(saved.unique)}/extend`, body));
}

export const endAssignment = (host: UmbControllerHost, unique: string) => remove(host, pathOf(unique));

function modelOf(answer: Answer<Wire['AssignmentItem']>): Answer<AssignmentItem> {
  return answer.data ? { data: toModel(answer.data) } : answer;
}

function toModel({ id, ...rest }: Wire['AssignmentItem']): AssignmentItem {
  return { ...rest, unique: id, entityType: ASSIGNMENT_ENTITY_TYPE };
}
