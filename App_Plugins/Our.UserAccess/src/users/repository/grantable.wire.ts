import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { readGroupOptions } from '../../groups/repository/group.wire.js';
import { read } from '../../shared/api/read.js';
import type { components } from '../../shared/api/schema.js';
import type { Answer } from '../../shared/api/types.js';
import type { Option } from '../../shared/collection/options.js';

/**
 * The groups that the reader may give, everywhere or in a workspace. Who manages no assignments is offered the groups
 * that they see, which are those that Umbraco lets them give.
 */
export async function readGrantableGroups(host: UmbControllerHost, workspaceId?: string): Promise<Answer<Array<Option>>> {
  const { data } = await read<Array<components['schemas']['GrantableGroup']>>(host, '/assignments/groups', { workspaceId });
  return data ? { data: data.map(({ id, name }) => ({ value: id, label: name })) } : readGroupOptions(host);
}
