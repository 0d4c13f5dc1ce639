import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { UmbApi } from '@umbraco-cms/backoffice/extension-api';
import { UMB_SECTION_SIDEBAR_MENU_SECTION_CONTEXT } from '@umbraco-cms/backoffice/menu';
import { USER_MENU_ITEM_ALIAS, USER_ROOT_ENTITY_TYPE } from '../users/constants.js';

/** Opens the users in the sidebar once, so that the counts are seen on arrival; whoever closes them keeps them closed. */
export class SidebarSectionContext extends UmbControllerBase implements UmbApi {
  static #opened = false;

  constructor(host: UmbControllerHost) {
    super(host);
    this.consumeContext(UMB_SECTION_SIDEBAR_MENU_SECTION_CONTEXT, (sidebar) => {
      if (!sidebar || SidebarSectionContext.#opened) return;
      SidebarSectionContext.#opened = true;
      void sidebar.expansion.expandItem({
        entityType: USER_ROOT_ENTITY_TYPE,
        unique: null,
        menuItemAlias: USER_MENU_ITEM_ALIAS,
      });
    });
  }
}

export { SidebarSectionContext as api };
