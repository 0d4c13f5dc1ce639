import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { openInvite } from './invite-modal.token.js';

/** The entry in the menu of a tree. */
export class InviteEntityAction extends UmbEntityActionBase<never> {
  override async execute() {
    await openInvite(this);
  }
}

export { InviteEntityAction as api };
