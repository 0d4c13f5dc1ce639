import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { DetailPageContext } from '../../shared/workspace/detail-page.context.js';
import { readGroup } from '../repository/group.wire.js';
import type { GroupDetail } from '../types.js';

export class GroupWorkspaceContext extends DetailPageContext<GroupDetail> {
  constructor(host: UmbControllerHost) {
    super(host, async () => (await import('./group-page.element.js')).GroupPageElement);
  }

  protected request(unique: string) {
    return readGroup(this, unique);
  }
}

export { GroupWorkspaceContext as api };
