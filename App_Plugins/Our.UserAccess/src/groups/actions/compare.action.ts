import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { umbOpenModal } from '@umbraco-cms/backoffice/modal';
import { GROUP_ENTITY_TYPE } from '../constants.js';
import { COMPARE_MODAL } from './modals.js';

/** Two groups, or two people, side by side. */
export class CompareAction extends UmbEntityActionBase<never> {
  override async execute() {
    const { unique, entityType } = this.args;
    if (!unique) return;
    try {
      await umbOpenModal(this, COMPARE_MODAL, { data: { kind: entityType === GROUP_ENTITY_TYPE ? 'group' : 'user', left: unique } });
    } catch {
      // Closed.
    }
  }
}

export { CompareAction as api };
