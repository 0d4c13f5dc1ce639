import { UmbCollectionActionBase } from '@umbraco-cms/backoffice/collection';
import { openCreate } from './create-modal.token.js';

/** The button of the list. */
export class CreateUserAction extends UmbCollectionActionBase {
  override async execute() {
    // Not waited for: the button would turn as long as the dialog is open.
    void openCreate(this);
  }
}

export { CreateUserAction as api };
