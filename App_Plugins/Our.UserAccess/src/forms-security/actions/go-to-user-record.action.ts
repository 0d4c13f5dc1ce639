import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { workspacePath } from '../../section/constants.js';
import { FORMS_USER_ENTITY_TYPE } from '../constants.js';

export class GoToUserRecordAction extends UmbEntityActionBase<never> {
  override async getHref() {
    return workspacePath(FORMS_USER_ENTITY_TYPE, this.args.unique);
  }
}

export { GoToUserRecordAction as api };
