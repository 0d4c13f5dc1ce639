import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { readUser } from '../repository/user.wire.js';
import type { UserActionAlias } from './actions.js';
import { runUserAction } from './run.js';

export interface UserActionMeta {
  action: UserActionAlias;
}

export class UserAction extends UmbEntityActionBase<UserActionMeta> {
  #localize = new UmbLocalizationController(this);

  // The person is read again: what is asked must be about them as they are now, not as a list showed them.
  override async execute() {
    const { unique, meta } = this.args;
    if (!unique) return;
    const { data } = await readUser(this, unique);
    if (data) await runUserAction(meta.action, { host: this, localize: this.#localize }, data);
  }
}

export { UserAction as api };
