import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UMB_SECTION_SIDEBAR_MENU_SECTION_CONTEXT } from '@umbraco-cms/backoffice/menu';
import { reloadBelow } from '../../shared/reload.js';
import { EditPageContext } from '../../shared/workspace/edit-page.context.js';
import { WORKSPACE_MENU_ITEM_ALIAS, WORKSPACE_ROOT_ENTITY_TYPE } from '../constants.js';
import { blankWorkspace, draftOf } from '../draft.js';
import { createWorkspace, readWorkspace, updateWorkspace } from '../repository/workspace.wire.js';
import type { WorkspaceDraft, WorkspaceItem } from '../types.js';

export class WorkspaceWorkspaceContext extends EditPageContext<WorkspaceItem, WorkspaceDraft> {
  constructor(host: UmbControllerHost) {
    super(host, async () => (await import('./workspace-page.element.js')).WorkspacePageElement);
    // Somebody who follows a link to a workspace sees where in the sidebar it is.
    this.consumeContext(UMB_SECTION_SIDEBAR_MENU_SECTION_CONTEXT, (sidebar) =>
      sidebar?.expansion.expandItem({
        entityType: WORKSPACE_ROOT_ENTITY_TYPE,
        unique: null,
        menuItemAlias: WORKSPACE_MENU_ITEM_ALIAS,
      }),
    );
  }

  protected request(unique: string) {
    return readWorkspace(this, unique);
  }

  protected draftOf(workspace: WorkspaceItem) {
    return draftOf(workspace);
  }

  protected blank() {
    return blankWorkspace();
  }

  protected save(draft: WorkspaceDraft, saved: WorkspaceItem | undefined) {
    return saved ? updateWorkspace(this, draft, saved) : createWorkspace(this, draft);
  }

  protected changed() {
    void reloadBelow(this, WORKSPACE_ROOT_ENTITY_TYPE);
  }
}

export { WorkspaceWorkspaceContext as api };
