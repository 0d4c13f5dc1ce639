import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type {
  UmbTreeChildrenOfRequestArgs,
  UmbTreeDataSource,
  UmbTreeRootItemsRequestArgs,
  UmbTreeRootModel,
} from '@umbraco-cms/backoffice/tree';
import { UmbTreeRepositoryBase } from '@umbraco-cms/backoffice/tree';
import type { CountedTreeItem } from '../../shared/components/counted-tree-item.element.js';
import { GROUP_ENTITY_TYPE, GROUP_ROOT_ENTITY_TYPE } from '../constants.js';
import { iconOfGroup } from '../icon.js';
import { readGroups } from '../repository/group.wire.js';

class GroupTreeDataSource extends UmbControllerBase implements UmbTreeDataSource<CountedTreeItem> {
  async getRootItems({ paging, skip, take }: UmbTreeRootItemsRequestArgs) {
    const page = paging && 'skip' in paging ? paging : { skip, take };
    const answer = await readGroups(this, { skip: page.skip, take: page.take, orderBy: 'name', orderDirection: 'ascending' });
    const groups = answer.data ?? { total: 0, items: [] };
    const items = groups.items.map(({ unique, name, icon, memberCount }) => ({
      unique,
      entityType: GROUP_ENTITY_TYPE,
      parent: { unique: null, entityType: GROUP_ROOT_ENTITY_TYPE },
      name,
      icon: iconOfGroup(icon),
      hasChildren: false,
      isFolder: false,
      count: memberCount,
    }));
    return { data: { items, total: groups.total } };
  }

  async getChildrenOf(args: UmbTreeChildrenOfRequestArgs) {
    if (args.parent.unique === null) return this.getRootItems(args);
    return { data: { items: [] as Array<CountedTreeItem>, total: 0 } };
  }

  async getAncestorsOf() {
    return { data: [] as Array<CountedTreeItem> };
  }
}

export class GroupTreeRepository extends UmbTreeRepositoryBase<CountedTreeItem, UmbTreeRootModel> {
  constructor(host: UmbControllerHost) {
    super(host, GroupTreeDataSource);
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
