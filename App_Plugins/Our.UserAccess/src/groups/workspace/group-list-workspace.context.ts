import { ListPageContext } from '../../shared/workspace/list-page.context.js';

export class GroupListWorkspaceContext extends ListPageContext {
  protected headlineOf() {
    return 'ourUserAccess_groups';
  }
}

export { GroupListWorkspaceContext as api };
