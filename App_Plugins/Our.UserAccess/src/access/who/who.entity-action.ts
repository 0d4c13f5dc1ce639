import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import type { NodeKind } from '../types.js';
import { WHO_MODAL } from './who-modal.token.js';

/** Who may do something with this document or medium? */
export class WhoEntityAction extends UmbEntityActionBase<never> {
  override async execute() {
    const { unique, entityType } = this.args;
    if (!unique) return;
    await openDialog(this, WHO_MODAL, { data: { nodeKind: entityType as NodeKind, node: unique } }).catch(() => undefined);
  }
}

export { WhoEntityAction as api };
