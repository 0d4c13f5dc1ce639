import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { UmbEntityUnique } from '@umbraco-cms/backoffice/entity';
import { UMB_ENTITY_CONTEXT } from '@umbraco-cms/backoffice/entity';
import { UmbObjectState } from '@umbraco-cms/backoffice/observable-api';
import { GROUP_ENTITY_TYPE } from '../../groups/constants.js';
import { workspacePath } from '../../section/constants.js';
import { ListCollectionContext } from '../../shared/collection/list-collection.context.js';
import { USER_ENTITY_TYPE, USER_TABLE_VIEW_ALIAS } from '../constants.js';
import { choicesOfList } from '../lists.js';
import type { UserItem } from '../types.js';
import { USER_ADDRESS } from './address.js';

export class UserCollectionContext extends ListCollectionContext<UserItem> {
  protected readonly listed = USER_ENTITY_TYPE;

  #fixed = new UmbObjectState<Record<string, Array<string>>>({});
  /** What the page that holds the list has already chosen: its state, kind or group. */
  readonly fixed = this.#fixed.asObservable();

  constructor(host: UmbControllerHost) {
    super(host, USER_TABLE_VIEW_ALIAS, USER_ADDRESS);
    this.consumeContext(UMB_ENTITY_CONTEXT, (page) => {
      this.observe(page?.unique, (unique) => this.#fix(page?.getEntityType(), unique), 'page');
    });
  }

  protected override fixedChoices() {
    return this.#fixed.getValue();
  }

  override async requestItemHref(item: UserItem) {
    return workspacePath(USER_ENTITY_TYPE, item.unique);
  }

  #fix(entityType: string | undefined, unique: UmbEntityUnique | undefined) {
    const fixed = entityType === GROUP_ENTITY_TYPE && unique ? { group: [unique] } : choicesOfList(unique);
    if (JSON.stringify(fixed) === JSON.stringify(this.#fixed.getValue())) return;
    this.#fixed.setValue(fixed);
    this.loadCollection();
  }
}

export { UserCollectionContext as api };
