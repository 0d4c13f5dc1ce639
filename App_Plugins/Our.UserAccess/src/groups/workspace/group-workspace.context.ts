import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UMB_SECTION_SIDEBAR_MENU_SECTION_CONTEXT } from '@umbraco-cms/backoffice/menu';
import { DetailPageContext } from '../../shared/workspace/detail-page.context.js';
import { GROUP_MENU_ITEM_ALIAS, GROUP_ROOT_ENTITY_TYPE } from '../constants.js';
import { readGroup } from '../repository/group.wire.js';
import type { GroupDetail } from '../types.js';

export class GroupWorkspaceContext extends DetailPageContext<GroupDetail> {
  constructor(host: UmbControllerHost) {
    super(host, async () => (await import('./group-page.element.js')).GroupPageElement);
    // Somebody who follows a link to a group sees where in the sidebar it is.
    this.consumeContext(UMB_SECTION_SIDEBAR_MENU_SECTION_CONTEXT, (sidebar) =>
      sidebar?.expansion.expandItem({ entityType: GROUP_ROOT_ENTITY_TYPE, unique: null, menuItemAlias: GROUP_MENU_ITEM_ALIAS }),
    );
  }

  protected request(unique: string) {
    return readGroup(this, unique);
  }
}

export { GroupWorkspaceContext as api };
