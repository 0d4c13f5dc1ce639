import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { UmbTreeRootModel } from '@umbraco-cms/backoffice/tree';
import { UmbTreeRepositoryBase } from '@umbraco-cms/backoffice/tree';
import type { CountedTreeItem } from '../../shared/components/counted-tree-item.element.js';
import { flatTreeSource, type TreePart } from '../../shared/tree/flat-tree.js';
import { GROUP_ENTITY_TYPE, GROUP_ROOT_ENTITY_TYPE } from '../constants.js';
import { iconOfGroup } from '../icon.js';
import { readGroups } from '../repository/group.wire.js';

async function readItems(host: UmbControllerHost, { skip, take }: TreePart) {
  const { data } = await readGroups(host, { skip, take, orderBy: 'name', orderDirection: 'ascending' });
  const items = (data?.items ?? []).map(({ unique, name, icon, memberCount }) => ({
    unique,
    entityType: GROUP_ENTITY_TYPE,
    parent: { unique: null, entityType: GROUP_ROOT_ENTITY_TYPE },
    name,
    icon: iconOfGroup(icon),
    hasChildren: false,
    isFolder: false,
    count: memberCount,
  }));
  return { items, total: data?.total ?? 0 };
}

export class GroupTreeRepository extends UmbTreeRepositoryBase<CountedTreeItem, UmbTreeRootModel> {
  constructor(host: UmbControllerHost) {
    super(host, flatTreeSource(readItems));
  }

  async requestTreeRoot() {
    return {
      data: {
        unique: null,
        entityType: GROUP_ROOT_ENTITY_TYPE,
        name: '#ourUserAccess_groups',
        icon: 'icon-users-alt',
        hasChildren: true,
        isFolder: true,
      },
    };
  }
}

export { GroupTreeRepository as api };
