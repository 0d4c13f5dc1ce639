import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UMB_SECTION_SIDEBAR_MENU_SECTION_CONTEXT } from '@umbraco-cms/backoffice/menu';
import { reloadBelow } from '../../shared/reload.js';
import { RightsController } from '../../shared/rights.js';
import { EditPageContext } from '../../shared/workspace/edit-page.context.js';
import { GROUP_MENU_ITEM_ALIAS, GROUP_ROOT_ENTITY_TYPE } from '../constants.js';
import { blankGroup, draftOf } from '../draft.js';
import { whyNot } from '../read-only.js';
import { createGroup, readGroup, updateGroup } from '../repository/group.wire.js';
import type { GroupDetail, GroupDraft } from '../types.js';

export class GroupWorkspaceContext extends EditPageContext<GroupDetail, GroupDraft> {
  constructor(host: UmbControllerHost) {
    super(host, async () => (await import('./group-page.element.js')).GroupPageElement);
    this.rights = new RightsController(this, () => this.weigh());
    // Somebody who follows a link to a group sees where in the sidebar it is.
    this.consumeContext(UMB_SECTION_SIDEBAR_MENU_SECTION_CONTEXT, (sidebar) =>
      sidebar?.expansion.expandItem({ entityType: GROUP_ROOT_ENTITY_TYPE, unique: null, menuItemAlias: GROUP_MENU_ITEM_ALIAS }),
    );
  }

  // Not a private field: who signed in may be told while it is being made.
  protected rights?: RightsController;

  protected override mayChange(group: GroupDetail) {
    return this.rights !== undefined && this.rights.has('manageGroups') && whyNot(this.rights, group) === undefined;
  }

  protected request(unique: string) {
    return readGroup(this, unique);
  }

  protected draftOf(group: GroupDetail) {
    return draftOf(group);
  }

  protected blank() {
    return blankGroup();
  }

  protected save(draft: GroupDraft, saved: GroupDetail | undefined) {
    return saved ? updateGroup(this, draft, saved) : createGroup(this, draft);
  }

  protected changed() {
    void reloadBelow(this, GROUP_ROOT_ENTITY_TYPE);
  }
}

export { GroupWorkspaceContext as api };
