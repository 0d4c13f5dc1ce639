import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { openCreate } from './create-modal.token.js';

/** The entry in the menu of the tree. */
export class CreateUserEntityAction extends UmbEntityActionBase<never> {
  override async execute() {
    await openCreate(this);
  }
}

export { CreateUserEntityAction as api };
