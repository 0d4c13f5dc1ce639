import { ListPageContext } from '../../shared/workspace/list-page.context.js';

export class WorkspaceListWorkspaceContext extends ListPageContext {
  protected headlineOf() {
    return 'ourUserAccess_workspaces';
  }
}

export { WorkspaceListWorkspaceContext as api };
