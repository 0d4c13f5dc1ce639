import { UmbRepositoryBase } from '@umbraco-cms/backoffice/repository';
import type { ListRepository } from '../../shared/collection/list-collection.context.js';
import type { ListFilter } from '../../shared/collection/types.js';
import type { GroupItem } from '../types.js';
import { readGroups } from './group.wire.js';

export class GroupCollectionRepository extends UmbRepositoryBase implements ListRepository<GroupItem> {
  requestCollection(filter: ListFilter) {
    return readGroups(this, filter);
  }
}

export { GroupCollectionRepository as api };
