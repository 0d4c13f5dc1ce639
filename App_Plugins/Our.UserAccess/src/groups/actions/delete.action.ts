import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { workspacePath } from '../../section/constants.js';
import { GROUP_ROOT_ENTITY_TYPE } from '../constants.js';
import { deleteWithPreview } from './delete-groups.js';

export class DeleteGroupAction extends UmbEntityActionBase<never> {
  #localize = new UmbLocalizationController(this);

  override async execute() {
    const { unique } = this.args;
    if (!unique) return;
    const gone = await deleteWithPreview(this, this.#localize, [unique]);
    // Whoever looks at it would look at nothing.
    if (gone.length && window.location.pathname.includes(unique)) window.history.pushState(null, '', workspacePath(GROUP_ROOT_ENTITY_TYPE, null));
  }
}

export { DeleteGroupAction as api };
