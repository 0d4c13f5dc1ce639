import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { read } from '../../shared/api/read.js';
import { request } from '../../shared/api/request.js';
import type { components } from '../../shared/api/schema.js';
import { send } from '../../shared/api/send.js';
import type { Answer, Page } from '../../shared/api/types.js';
import type { Option } from '../../shared/collection/options.js';
import type { ListFilter } from '../../shared/collection/types.js';
import { GROUP_ENTITY_TYPE } from '../constants.js';
import type { GroupDetail, GroupDraft, GroupItem } from '../types.js';

type Wire = components['schemas'];

export type GroupPart = Wire['GroupPart'];
export type GroupUsage = Wire['GroupUsage'];
export type MemberResult = Wire['MemberResult'];
export type ComparedRow = Wire['ComparedRow'];

export interface Comparison {
  left: { name: string };
  right: { name: string };
  rows: Array<ComparedRow>;
}

/** The most that one call answers. */
const MOST = 500;

export async function readGroups(host: UmbControllerHost, filter: ListFilter): Promise<Answer<Page<GroupItem>>> {
  const answer = await read<Wire['GroupItemPage']>(host, '/groups', {
    skip: filter.skip,
    take: filter.take,
    filter: filter.filter || undefined,
    orderBy: filter.orderBy,
    orderDirection: filter.orderDirection,
  });
  if (!answer.data) return answer;
  return { data: { total: answer.data.total, items: answer.data.items.map(toModel) } };
}

const pathOf = (unique: string) => `/groups/${encodeURIComponent(unique)}`;

export const readGroup = async (host: UmbControllerHost, unique: string): Promise<Answer<GroupDetail>> =>
  modelOf(await read<Wire['GroupDetail']>(host, pathOf(unique)));

export const createGroup = async (host: UmbControllerHost, draft: GroupDraft): Promise<Answer<GroupDetail>> =>
  modelOf(await send<Wire['GroupDetail']>(host, 'POST', '/groups', draft satisfies Wire['GroupBody']));

export async function updateGroup(host: UmbControllerHost, draft: GroupDraft, saved: GroupDetail): Promise<Answer<GroupDetail>> {
  const body = { ...draft, version: saved.version } satisfies Wire['GroupBody'];
  return modelOf(await send<Wire['GroupDetail']>(host, 'PUT', pathOf(saved.unique), body));
}

export const readUsage = (host: UmbControllerHost, unique: string) => read<GroupUsage>(host, `${pathOf(unique)}/usage`);

export const copyGroup = async (host: UmbControllerHost, unique: string, name: string, parts: Array<GroupPart>): Promise<Answer<GroupDetail>> =>
  modelOf(await send<Wire['GroupDetail']>(host, 'POST', `${pathOf(unique)}/copy`, { name, parts } satisfies Wire['CopyGroupBody']));

export const addMembers = (host: UmbControllerHost, unique: string, userIds: Array<string>) =>
  send<Wire['MemberResults']>(host, 'POST', `${pathOf(unique)}/members`, { userIds });

export const removeMembers = (host: UmbControllerHost, unique: string, userIds: Array<string>) =>
  request<Wire['MemberResults']>(host, { method: 'DELETE', path: `${pathOf(unique)}/members`, body: { userIds } });

export const readComparison = (host: UmbControllerHost, kind: 'group' | 'user', left: string, right: string) =>
  read<Comparison>(host, `/${kind}s/compare`, { left, right });

/** All groups by name, to choose from. */
export async function readGroupOptions(host: UmbControllerHost): Promise<Answer<Array<Option>>> {
  const answer = await readGroups(host, { skip: 0, take: MOST, orderBy: 'name', orderDirection: 'ascending' });
  if (!answer.data) return answer;
  return { data: answer.data.items.map(({ unique, name }) => ({ value: unique, label: name })) };
}

function modelOf(answer: Answer<Wire['GroupDetail']>): Answer<GroupDetail> {
  return answer.data ? { data: toModel(answer.data) } : answer;
}

function toModel<T extends { id: string }>({ id, ...rest }: T) {
  return { ...rest, unique: id, entityType: GROUP_ENTITY_TYPE };
}
