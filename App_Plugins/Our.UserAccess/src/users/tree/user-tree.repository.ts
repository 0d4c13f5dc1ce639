import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { UmbTreeRootModel } from '@umbraco-cms/backoffice/tree';
import { UmbTreeRepositoryBase } from '@umbraco-cms/backoffice/tree';
import type { CountedTreeItem } from '../../shared/components/counted-tree-item.element.js';
import { flatTreeSource } from '../../shared/tree/flat-tree.js';
import { USER_LIST_ENTITY_TYPE, USER_ROOT_ENTITY_TYPE } from '../constants.js';
import { iconOfList } from '../lists.js';
import { readUserCounts } from '../repository/user.wire.js';
import { USER_LISTS } from '../types.js';

async function readItems(host: UmbControllerHost) {
  const { data: counts } = await readUserCounts(host);
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
  return { items, total: items.length };
}

export class UserTreeRepository extends UmbTreeRepositoryBase<CountedTreeItem, UmbTreeRootModel> {
  constructor(host: UmbControllerHost) {
    super(host, flatTreeSource(readItems));
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
