import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { workspacePath } from '../../section/constants.js';
import { USER_ENTITY_TYPE } from '../constants.js';

export class OpenUserAction extends UmbEntityActionBase<never> {
  override async getHref() {
    return workspacePath(USER_ENTITY_TYPE, this.args.unique);
  }
}

export { OpenUserAction as api };
