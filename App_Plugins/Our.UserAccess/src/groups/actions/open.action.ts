import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { workspacePath } from '../../section/constants.js';
import { GROUP_ENTITY_TYPE } from '../constants.js';

export class OpenGroupAction extends UmbEntityActionBase<never> {
  override async getHref() {
    return workspacePath(GROUP_ENTITY_TYPE, this.args.unique);
  }
}

export { OpenGroupAction as api };
