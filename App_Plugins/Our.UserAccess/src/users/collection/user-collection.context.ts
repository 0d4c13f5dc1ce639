import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { UmbEntityUnique } from '@umbraco-cms/backoffice/entity';
import { UMB_ENTITY_CONTEXT } from '@umbraco-cms/backoffice/entity';
import { UmbObjectState } from '@umbraco-cms/backoffice/observable-api';
import { GROUP_ENTITY_TYPE } from '../../groups/constants.js';
import { workspacePath } from '../../section/constants.js';
import { ListCollectionContext } from '../../shared/collection/list-collection.context.js';
import { USER_ENTITY_TYPE, USER_TABLE_VIEW_ALIAS } from '../constants.js';
import { choicesOfList } from '../lists.js';
import { readUserCounts } from '../repository/user.wire.js';
import type { UserCounts, UserItem } from '../types.js';
import { USER_ADDRESS } from './address.js';

export class UserCollectionContext extends ListCollectionContext<UserItem> {
  protected readonly listed = USER_ENTITY_TYPE;

  #fixed = new UmbObjectState<Record<string, Array<string>>>({});
  /** What the page that holds the list has already chosen: its state, kind or group. */
  readonly fixed = this.#fixed.asObservable();

  #counts = new UmbObjectState<UserCounts | undefined>(undefined);
  /** How many there are in each state, of those that the other filters leave. */
  readonly counts = this.#counts.asObservable();
  #counted = '';

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

  protected override async _requestCollection() {
    const listed = super._requestCollection();
    // The filter of the address is there as soon as the list is set up, which it is by then.
    await this._init;
    await Promise.all([listed, this.#count()]);
  }

  // Turning the page does not change how many there are; a change of the people themselves comes as the same question again.
  async #count() {
    const { filter, choices, skip } = this.question();
    const asked = JSON.stringify({ filter, choices: { ...choices, state: [] } });
    if (asked === this.#counted && skip) return;
    this.#counted = asked;
    const { data } = await readUserCounts(this, { filter, choices });
    if (asked === this.#counted) this.#counts.setValue(data);
  }

  #fix(entityType: string | undefined, unique: UmbEntityUnique | undefined) {
    const fixed = entityType === GROUP_ENTITY_TYPE && unique ? { group: [unique] } : choicesOfList(unique);
    if (JSON.stringify(fixed) === JSON.stringify(this.#fixed.getValue())) return;
    this.#fixed.setValue(fixed);
    this.loadCollection();
  }
}

export { UserCollectionContext as api };
