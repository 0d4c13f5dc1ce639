import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { read } from '../../shared/api/read.js';
import type { components } from '../../shared/api/schema.js';
import type { Answer, Page } from '../../shared/api/types.js';
import type { Option } from '../../shared/collection/options.js';
import type { ListFilter } from '../../shared/collection/types.js';
import { GROUP_ENTITY_TYPE } from '../constants.js';
import type { GroupDetail, GroupItem } from '../types.js';

type Wire = components['schemas'];

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

export async function readGroup(host: UmbControllerHost, unique: string): Promise<Answer<GroupDetail>> {
  const answer = await read<Wire['GroupDetail']>(host, `/groups/${encodeURIComponent(unique)}`);
  return answer.data ? { data: toModel(answer.data) } : answer;
}

/** All groups by name, to choose from. */
export async function readGroupOptions(host: UmbControllerHost): Promise<Answer<Array<Option>>> {
  const answer = await readGroups(host, { skip: 0, take: MOST, orderBy: 'name', orderDirection: 'ascending' });
  if (!answer.data) return answer;
  return { data: answer.data.items.map(({ unique, name }) => ({ value: unique, label: name })) };
}

/** The first few groups that nobody holds. */
export async function readEmptyGroups(host: UmbControllerHost): Promise<Answer<Array<GroupItem>>> {
  const answer = await readGroups(host, { skip: 0, take: 5, orderBy: 'memberCount', orderDirection: 'ascending' });
  return answer.data ? { data: answer.data.items.filter(({ memberCount }) => memberCount === 0) } : answer;
}

function toModel<T extends { id: string }>({ id, ...rest }: T) {
  return { ...rest, unique: id, entityType: GROUP_ENTITY_TYPE };
}
