import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { workspacePath } from '../../section/constants.js';
import { confirmChange } from '../../shared/confirm/confirm.js';
import { reloadBelow } from '../../shared/reload.js';
import { toast } from '../../shared/toast.js';
import { WORKSPACE_ROOT_ENTITY_TYPE } from '../constants.js';
import { deleteWorkspace, readWorkspace } from '../repository/workspace.wire.js';

export class DeleteWorkspaceAction extends UmbEntityActionBase<never> {
  #localize = new UmbLocalizationController(this);

  override async execute() {
    const { unique } = this.args;
    if (!unique) return;
    const name = (await readWorkspace(this, unique)).data?.name ?? '';
    const done = await confirmChange(this, {
      headline: this.#localize.term('ourUserAccess_deleteWorkspace', name),
      sentences: [this.#localize.term('ourUserAccess_deleteWorkspaceText')],
      confirmLabel: this.#localize.term('actions_delete'),
      act: () => deleteWorkspace(this, unique),
    });
    if (!done) return;
    await toast(this, this.#localize.term('ourUserAccess_deletedNamed', name));
    await reloadBelow(this, WORKSPACE_ROOT_ENTITY_TYPE);
    // Whoever looks at it would look at nothing.
    const list = workspacePath(WORKSPACE_ROOT_ENTITY_TYPE, null);
    const { pathname } = window.location;
    if (pathname.includes(unique) || pathname.includes(list)) window.history.pushState(null, '', list);
  }
}

export { DeleteWorkspaceAction as api };
