import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { workspacePath } from '../../section/constants.js';
import { ListCollectionContext } from '../../shared/collection/list-collection.context.js';
import { GROUP_ENTITY_TYPE, GROUP_TABLE_VIEW_ALIAS } from '../constants.js';
import type { GroupItem } from '../types.js';

export class GroupCollectionContext extends ListCollectionContext<GroupItem> {
  protected readonly listed = GROUP_ENTITY_TYPE;

  constructor(host: UmbControllerHost) {
    super(host, GROUP_TABLE_VIEW_ALIAS, {
      choices: [],
      sorts: ['name', 'alias', 'memberCount'],
      defaultSort: { orderBy: 'name', orderDirection: 'ascending' },
      pageSize: 50,
    });
  }

  override async requestItemHref(item: GroupItem) {
    return workspacePath(GROUP_ENTITY_TYPE, item.unique);
  }
}

export { GroupCollectionContext as api };
