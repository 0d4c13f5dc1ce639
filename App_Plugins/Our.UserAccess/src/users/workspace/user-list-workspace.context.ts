import { ListPageContext } from '../../shared/workspace/list-page.context.js';
import type { UserList } from '../types.js';
import { USER_LISTS } from '../types.js';

export class UserListWorkspaceContext extends ListPageContext {
  protected headlineOf(unique: string) {
    const list = USER_LISTS.includes(unique as UserList) ? unique : 'all';
    return `ourUserAccess_title_${list}`;
  }
}

export { UserListWorkspaceContext as api };
