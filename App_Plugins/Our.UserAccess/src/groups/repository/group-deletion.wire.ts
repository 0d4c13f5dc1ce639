import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { request } from '../../shared/api/request.js';
import type { components } from '../../shared/api/schema.js';
import { send } from '../../shared/api/send.js';

type Wire = components['schemas'];

export type DeletionsPreview = Wire['DeletionsPreview'];
export type GroupDeletion = Wire['GroupDeletionItem'];
export type DeletedGroup = Wire['DeletedGroup'];

export const readDeletions = (host: UmbControllerHost, groupIds: Array<string>) =>
  send<DeletionsPreview>(host, 'POST', '/groups/deletion', { groupIds } satisfies Wire['GroupsToDelete']);

export function deleteGroups(host: UmbControllerHost, groups: Array<GroupDeletion>) {
  const body = { groups: groups.map(({ id, version }) => ({ id, version })) } satisfies Wire['DeleteGroupsBody'];
  return request<Wire['DeletedGroups']>(host, { method: 'DELETE', path: '/groups', body });
}
