import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { read } from '../../shared/api/read.js';
import type { components } from '../../shared/api/schema.js';
import type { Answer, Page } from '../../shared/api/types.js';
import type { ListFilter } from '../../shared/collection/types.js';
import { USER_ENTITY_TYPE } from '../constants.js';
import type { UserCounts, UserDetail, UserItem } from '../types.js';
import { questionOf } from './user-query.js';

type Wire = components['schemas'];

export type UserDetailWire = Omit<UserDetail, 'unique' | 'entityType'> & { id: string };

export async function readUsers(host: UmbControllerHost, filter: ListFilter): Promise<Answer<Page<UserItem>>> {
  const answer = await read<Wire['UserItemPage']>(host, '/users', {
    skip: filter.skip,
    take: filter.take,
    orderBy: filter.orderBy,
    orderDirection: filter.orderDirection,
    ...questionOf(filter),
  });
  if (!answer.data) return answer;
  return { data: { total: answer.data.total, items: answer.data.items.map(toModel) } };
}

export async function readUser(host: UmbControllerHost, unique: string): Promise<Answer<UserDetail>> {
  return detailOf(await read(host, pathOfUser(unique)));
}

export const pathOfUser = (unique: string) => `/users/${encodeURIComponent(unique)}`;

/** Every change of a user is answered with the user as they are now. */
export function detailOf(answer: Answer<UserDetailWire>): Answer<UserDetail> {
  return answer.data ? { data: toModel(answer.data) } : answer;
}

/** How many there are in each state: of everybody, or of those whom a filter means whatever their state. */
export const readUserCounts = (host: UmbControllerHost, filter: ListFilter = {}): Promise<Answer<UserCounts>> =>
  read<Wire['UserCounts']>(host, '/users/counts', { ...questionOf(filter), state: undefined });

function toModel<T extends { id: string }>({ id, ...rest }: T) {
  return { ...rest, unique: id, entityType: USER_ENTITY_TYPE };
}
