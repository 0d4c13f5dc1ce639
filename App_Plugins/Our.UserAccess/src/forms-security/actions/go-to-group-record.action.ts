import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { workspacePath } from '../../section/constants.js';
import { FORMS_GROUP_ENTITY_TYPE } from '../constants.js';

export class GoToGroupRecordAction extends UmbEntityActionBase<never> {
  override async getHref() {
    return workspacePath(FORMS_GROUP_ENTITY_TYPE, this.args.unique);
  }
}

export { GoToGroupRecordAction as api };
