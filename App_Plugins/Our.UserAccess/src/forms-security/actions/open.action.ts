import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { workspacePath } from '../../section/constants.js';

export class OpenRecordAction extends UmbEntityActionBase<never> {
  override async getHref() {
    return workspacePath(this.args.entityType, this.args.unique);
  }
}

export { OpenRecordAction as api };
