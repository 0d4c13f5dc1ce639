import { UmbCollectionActionBase } from '@umbraco-cms/backoffice/collection';
import { openInvite } from './invite-modal.token.js';

/** The button of a list. */
export class InviteCollectionAction extends UmbCollectionActionBase {
  override async execute() {
    // Not waited for: the button would turn as long as the dialog is open.
    void openInvite(this);
  }
}

export { InviteCollectionAction as api };
