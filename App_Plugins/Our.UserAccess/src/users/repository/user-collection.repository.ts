import { UmbRepositoryBase } from '@umbraco-cms/backoffice/repository';
import type { ListRepository } from '../../shared/collection/list-collection.context.js';
import type { ListFilter } from '../../shared/collection/types.js';
import type { UserItem } from '../types.js';
import { readUsers } from './user.wire.js';

export class UserCollectionRepository extends UmbRepositoryBase implements ListRepository<UserItem> {
  requestCollection(filter: ListFilter) {
    return readUsers(this, filter);
  }
}

export { UserCollectionRepository as api };
