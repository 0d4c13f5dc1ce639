import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { DetailPageContext } from '../../shared/workspace/detail-page.context.js';
import { readUser } from '../repository/user.wire.js';
import type { UserDetail } from '../types.js';

export class UserWorkspaceContext extends DetailPageContext<UserDetail> {
  constructor(host: UmbControllerHost) {
    super(host, async () => (await import('./user-page.element.js')).UserPageElement);
  }

  protected request(unique: string) {
    return readUser(this, unique);
  }
}

export { UserWorkspaceContext as api };
