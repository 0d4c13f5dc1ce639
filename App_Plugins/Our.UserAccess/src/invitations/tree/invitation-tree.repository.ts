import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { UmbTreeRootModel } from '@umbraco-cms/backoffice/tree';
import { UmbTreeRepositoryBase } from '@umbraco-cms/backoffice/tree';
import type { CountedTreeItem } from '../../shared/components/counted-tree-item.element.js';
import { flatTreeSource } from '../../shared/tree/flat-tree.js';
import { INVITATION_LIST_ENTITY_TYPE, INVITATION_ROOT_ENTITY_TYPE } from '../constants.js';
import { iconOfList } from '../lists.js';
import { readInvitationCounts } from '../repository/invitation.wire.js';
import { INVITATION_LISTS } from '../types.js';

async function readItems(host: UmbControllerHost) {
  const { data: counts } = await readInvitationCounts(host);
  // Without counts the lists are still there to be opened, and each says what went wrong.
  const items = INVITATION_LISTS.map((list) => ({
    unique: list as string,
    entityType: INVITATION_LIST_ENTITY_TYPE,
    parent: { unique: null, entityType: INVITATION_ROOT_ENTITY_TYPE },
    name: list === 'all' ? '#ourUserAccess_list_all' : `#ourUserAccess_invitations_${list}`,
    icon: iconOfList(list),
    hasChildren: false,
    isFolder: false,
    count: counts?.[list] ?? NaN,
  }));
  return { items, total: items.length };
}

export class InvitationTreeRepository extends UmbTreeRepositoryBase<CountedTreeItem, UmbTreeRootModel> {
  constructor(host: UmbControllerHost) {
    super(host, flatTreeSource(readItems));
  }

  async requestTreeRoot() {
    return {
      data: {
        unique: null,
        entityType: INVITATION_ROOT_ENTITY_TYPE,
        name: '#ourUserAccess_invitations',
        icon: 'icon-message',
        hasChildren: true,
        isFolder: true,
      },
    };
  }
}

export { InvitationTreeRepository as api };
