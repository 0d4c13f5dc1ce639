import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { SECTION_PATHNAME } from '../../section/constants.js';
import { WORKSPACE_ENTITY_TYPE } from '../constants.js';

export class CreateWorkspaceAction extends UmbEntityActionBase<never> {
  override async getHref() {
    return `section/${SECTION_PATHNAME}/workspace/${WORKSPACE_ENTITY_TYPE}/create`;
  }
}

export { CreateWorkspaceAction as api };
