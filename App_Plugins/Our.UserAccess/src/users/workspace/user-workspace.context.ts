import { UMB_ACTION_EVENT_CONTEXT } from '@umbraco-cms/backoffice/action';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbEntityUpdatedEvent } from '@umbraco-cms/backoffice/entity-action';
import { EditPageContext } from '../../shared/workspace/edit-page.context.js';
import { allowed } from '../allowed.js';
import { reloadLists } from '../changed.js';
import { USER_ENTITY_TYPE } from '../constants.js';
import { draftOf, type ProfileDraft } from '../profile/draft.js';
import { updateProfile } from '../repository/profile.wire.js';
import { readUser } from '../repository/user.wire.js';
import type { UserDetail } from '../types.js';

export class UserWorkspaceContext extends EditPageContext<UserDetail, ProfileDraft> {
  constructor(host: UmbControllerHost) {
    super(host, async () => (await import('./user-page.element.js')).UserPageElement);
    this.consumeContext(UMB_ACTION_EVENT_CONTEXT, (events) => {
      this.#events?.removeEventListener(UmbEntityUpdatedEvent.TYPE, this.#onUpdated);
      this.#events = events;
      events?.addEventListener(UmbEntityUpdatedEvent.TYPE, this.#onUpdated);
    });
  }

  #events?: EventTarget;

  // What was done elsewhere on the page (a state, groups, a photo) comes in; what is being entered stays.
  #onUpdated = (event: Event) => {
    const updated = event as UmbEntityUpdatedEvent;
    if (updated.getEntityType() === USER_ENTITY_TYPE && updated.getUnique() === this.getUnique()) void this.takeTheirs();
  };

  override destroy(): void {
    this.#events?.removeEventListener(UmbEntityUpdatedEvent.TYPE, this.#onUpdated);
    super.destroy();
  }

  protected request(unique: string) {
    return readUser(this, unique);
  }

  protected draftOf(user: UserDetail) {
    return draftOf(user);
  }

  protected override mayChange(user: UserDetail) {
    return allowed(user, 'update').isAllowed;
  }

  // People are made in a dialog.
  protected blank() {
    return undefined;
  }

  protected async save(draft: ProfileDraft, saved: UserDetail | undefined) {
    return saved ? updateProfile(this, saved, draft) : { failure: { kind: 'missing' as const } };
  }

  protected changed() {
    void reloadLists(this);
  }
}

export { UserWorkspaceContext as api };
