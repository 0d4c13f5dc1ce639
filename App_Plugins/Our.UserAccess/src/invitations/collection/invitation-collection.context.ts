import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { UmbEntityUnique } from '@umbraco-cms/backoffice/entity';
import { UMB_ENTITY_CONTEXT } from '@umbraco-cms/backoffice/entity';
import { UmbObjectState } from '@umbraco-cms/backoffice/observable-api';
import { workspacePath } from '../../section/constants.js';
import { ListCollectionContext } from '../../shared/collection/list-collection.context.js';
import { INVITATION_ENTITY_TYPE, INVITATION_TABLE_VIEW_ALIAS } from '../constants.js';
import { choicesOfList } from '../lists.js';
import { readInvitationCounts } from '../repository/invitation.wire.js';
import type { InvitationCounts, InvitationItem } from '../types.js';
import { INVITATION_ADDRESS } from './address.js';

export class InvitationCollectionContext extends ListCollectionContext<InvitationItem> {
  protected readonly listed = INVITATION_ENTITY_TYPE;

  #fixed = new UmbObjectState<Record<string, Array<string>>>({});
  /** What the page that holds the list has already chosen: its state. */
  readonly fixed = this.#fixed.asObservable();

  #counts = new UmbObjectState<InvitationCounts | undefined>(undefined);
  /** How many there are in each state, of those that the other filters leave. */
  readonly counts = this.#counts.asObservable();

  constructor(host: UmbControllerHost) {
    super(host, INVITATION_TABLE_VIEW_ALIAS, INVITATION_ADDRESS);
    this.consumeContext(UMB_ENTITY_CONTEXT, (page) => {
      this.observe(page?.unique, (unique) => this.#fix(unique), 'page');
    });
  }

  protected override fixedChoices() {
    return this.#fixed.getValue();
  }

  override async requestItemHref(item: InvitationItem) {
    return workspacePath(INVITATION_ENTITY_TYPE, item.unique);
  }

  protected override async _requestCollection() {
    const listed = super._requestCollection();
    // The filter of the address is there as soon as the list is set up, which it is by then.
    await this._init;
    const { filter, choices } = this.question();
    const [counts] = await Promise.all([readInvitationCounts(this, { filter, choices }), listed]);
    this.#counts.setValue(counts.data);
  }

  #fix(unique: UmbEntityUnique | undefined) {
    const fixed = choicesOfList(unique);
    if (JSON.stringify(fixed) === JSON.stringify(this.#fixed.getValue())) return;
    this.#fixed.setValue(fixed);
    this.loadCollection();
  }
}

export { InvitationCollectionContext as api };
