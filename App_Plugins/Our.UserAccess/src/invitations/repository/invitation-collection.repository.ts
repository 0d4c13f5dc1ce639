import { UmbRepositoryBase } from '@umbraco-cms/backoffice/repository';
import type { ListRepository } from '../../shared/collection/list-collection.context.js';
import type { ListFilter } from '../../shared/collection/types.js';
import type { InvitationItem } from '../types.js';
import { readInvitations } from './invitation.wire.js';

export class InvitationCollectionRepository extends UmbRepositoryBase implements ListRepository<InvitationItem> {
  requestCollection(filter: ListFilter) {
    return readInvitations(this, filter);
  }
}

export { InvitationCollectionRepository as api };
