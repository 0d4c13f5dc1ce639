import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { iconOfGroup } from '../../groups/icon.js';
import { readGroup, readGroups } from '../../groups/repository/group.wire.js';
import type { GroupItem } from '../../groups/types.js';
import { readUser, readUsers } from '../../users/repository/user.wire.js';
import type { UserItem } from '../../users/types.js';
import type { Answer, Page } from '../api/types.js';
import type { Principal } from './principal.js';

const ofUser = ({ unique, name, email, avatarUrls, kind }: UserItem): Principal => ({
  kind: 'user',
  id: unique,
  name,
  detail: email,
  avatarUrls,
  isApi: kind === 'api',
});

const ofGroup = ({ unique, name, alias, icon }: GroupItem): Principal => ({
  kind: 'group',
  id: unique,
  name,
  detail: alias,
  icon: iconOfGroup(icon),
});

/** People or groups whose name contains the text, by name. */
export async function searchPrincipals(
  host: UmbControllerHost,
  kind: Principal['kind'],
  text: string,
  skip: number,
  take: number,
): Promise<Answer<Page<Principal>>> {
  const filter = { filter: text, skip, take, orderBy: 'name', orderDirection: 'ascending' as const };
  return kind === 'user' ? mapPage(await readUsers(host, filter), ofUser) : mapPage(await readGroups(host, filter), ofGroup);
}

export async function readPrincipal(host: UmbControllerHost, kind: Principal['kind'], id: string): Promise<Answer<Principal>> {
  if (kind === 'user') {
    const user = await readUser(host, id);
    return user.data ? { data: ofUser(user.data) } : user;
  }
  const group = await readGroup(host, id);
  return group.data ? { data: ofGroup(group.data) } : group;
}

function mapPage<T>(answer: Answer<Page<T>>, map: (item: T) => Principal): Answer<Page<Principal>> {
  return answer.data ? { data: { total: answer.data.total, items: answer.data.items.map(map) } } : answer;
}
