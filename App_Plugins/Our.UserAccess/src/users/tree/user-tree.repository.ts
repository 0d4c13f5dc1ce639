import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { UmbTreeDataSource, UmbTreeRootModel } from '@umbraco-cms/backoffice/tree';
import { UmbTreeRepositoryBase } from '@umbraco-cms/backoffice/tree';
import type { CountedTreeItem } from '../../shared/components/counted-tree-item.element.js';
import { USER_LIST_ENTITY_TYPE, USER_ROOT_ENTITY_TYPE } from '../constants.js';
import { iconOfList } from '../lists.js';
import { readUserCounts } from '../repository/user.wire.js';
import { USER_LISTS } from '../types.js';

const NO_ITEMS = { data: { items: [] as Array<CountedTreeItem>, total: 0 } };

class UserTreeDataSource extends UmbControllerBase implements UmbTreeDataSource<CountedTreeItem> {
  async getRootItems() {
    const { data: counts } = await readUserCounts(this);
    // Without counts the lists are still there to be opened, and each says what went wrong.
    const lists = USER_LISTS.filter((list) => counts?.[list] !== null);
    const items = lists.map((list) => ({
      unique: list as string,
      entityType: USER_LIST_ENTITY_TYPE,
      parent: { unique: null, entityType: USER_ROOT_ENTITY_TYPE },
      name: `#ourUserAccess_list_${list}`,
      icon: iconOfList(list),
      hasChildren: false,
      isFolder: false,
      count: counts?.[list] ?? NaN,
    }));
    return { data: { items, total: items.length } };
  }

  getChildrenOf(args: { parent: { unique: string | null } }) {
    return args.parent.unique === null ? this.getRootItems() : Promise.resolve(NO_ITEMS);
  }

  async getAncestorsOf() {
    return { data: [] as Array<CountedTreeItem> };
  }
}

export class UserTreeRepository extends UmbTreeRepositoryBase<CountedTreeItem, UmbTreeRootModel> {
  constructor(host: UmbControllerHost) {
    super(host, UserTreeDataSource);
  }

  async requestTreeRoot() {
    return {
      data: {
        unique: null,
        entityType: USER_ROOT_ENTITY_TYPE,
        name: '#ourUserAccess_users',
        icon: 'icon-users',
        hasChildren: true,
        isFolder: true,
      },
    };
  }
}

export { UserTreeRepository as api };
