import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { umbOpenModal } from '@umbraco-cms/backoffice/modal';
import { workspacePath } from '../../section/constants.js';
import { reloadBelow } from '../../shared/reload.js';
import { toast } from '../../shared/toast.js';
import { GROUP_ROOT_ENTITY_TYPE } from '../constants.js';
import { readGroup } from '../repository/group.wire.js';
import { DELETION_MODAL } from './modals.js';

export class DeleteGroupAction extends UmbEntityActionBase<never> {
  #localize = new UmbLocalizationController(this);

  override async execute() {
    const { unique } = this.args;
    const group = unique ? (await readGroup(this, unique)).data : undefined;
    if (!group) return;
    try {
      await umbOpenModal(this, DELETION_MODAL, { data: { unique: group.unique, name: group.name, version: group.version } });
    } catch {
      // Rejected: somebody thought better of it, or it was refused and they have read why.
      return;
    }
    await toast(this, this.#localize.term('ourUserAccess_deletedNamed', group.name));
    await reloadBelow(this, GROUP_ROOT_ENTITY_TYPE);
    // Whoever looks at it would look at nothing.
    const list = workspacePath(GROUP_ROOT_ENTITY_TYPE, null);
    const { pathname } = window.location;
    if (pathname.includes(group.unique) || pathname.includes(list)) window.history.pushState(null, '', list);
  }
}

export { DeleteGroupAction as api };
