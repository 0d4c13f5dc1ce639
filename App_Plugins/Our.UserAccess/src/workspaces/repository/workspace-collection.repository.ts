import { UmbRepositoryBase } from '@umbraco-cms/backoffice/repository';
import type { ListRepository } from '../../shared/collection/list-collection.context.js';
import type { ListFilter } from '../../shared/collection/types.js';
import type { WorkspaceItem } from '../types.js';
import { readWorkspaces } from './workspace.wire.js';

export class WorkspaceCollectionRepository extends UmbRepositoryBase implements ListRepository<WorkspaceItem> {
  requestCollection(filter: ListFilter) {
    return readWorkspaces(this, filter);
  }
}

export { WorkspaceCollectionRepository as api };
