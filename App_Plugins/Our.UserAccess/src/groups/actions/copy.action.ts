import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { workspacePath } from '../../section/constants.js';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import { reloadBelow } from '../../shared/reload.js';
import { GROUP_ENTITY_TYPE, GROUP_ROOT_ENTITY_TYPE } from '../constants.js';
import { readGroup } from '../repository/group.wire.js';
import { COPY_MODAL } from './modals.js';

export class CopyGroupAction extends UmbEntityActionBase<never> {
  override async execute() {
    const { unique } = this.args;
    const group = unique ? (await readGroup(this, unique)).data : undefined;
    if (!group) return;
    try {
      const { unique: copy } = await openDialog(this, COPY_MODAL, { data: { unique: group.unique, name: group.name } });
      await reloadBelow(this, GROUP_ROOT_ENTITY_TYPE);
      window.history.pushState(null, '', workspacePath(GROUP_ENTITY_TYPE, copy));
    } catch {
      // Rejected: nothing was copied.
    }
  }
}

export { CopyGroupAction as api };
