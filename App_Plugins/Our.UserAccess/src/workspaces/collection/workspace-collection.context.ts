import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { workspacePath } from '../../section/constants.js';
import { ListCollectionContext } from '../../shared/collection/list-collection.context.js';
import { WORKSPACE_ENTITY_TYPE, WORKSPACE_TABLE_VIEW_ALIAS } from '../constants.js';
import type { WorkspaceItem } from '../types.js';

export class WorkspaceCollectionContext extends ListCollectionContext<WorkspaceItem> {
  protected readonly listed = WORKSPACE_ENTITY_TYPE;

  constructor(host: UmbControllerHost) {
    super(host, WORKSPACE_TABLE_VIEW_ALIAS, {
      choices: [],
      sorts: ['name'],
      defaultSort: { orderBy: 'name', orderDirection: 'ascending' },
      pageSize: 50,
    });
  }

  override async requestItemHref(item: WorkspaceItem) {
    return workspacePath(WORKSPACE_ENTITY_TYPE, item.unique);
  }
}

export { WorkspaceCollectionContext as api };
