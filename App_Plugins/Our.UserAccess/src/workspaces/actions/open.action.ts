import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { workspacePath } from '../../section/constants.js';
import { WORKSPACE_ENTITY_TYPE } from '../constants.js';

export class OpenWorkspaceAction extends UmbEntityActionBase<never> {
  override async getHref() {
    return workspacePath(WORKSPACE_ENTITY_TYPE, this.args.unique);
  }
}

export { OpenWorkspaceAction as api };
