import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { comparePath } from '../compare/address.js';
import { GROUP_ENTITY_TYPE } from '../constants.js';

/** Two groups, or two people, side by side. */
export class CompareAction extends UmbEntityActionBase<never> {
  override async getHref() {
    const { unique, entityType } = this.args;
    return comparePath({ kind: entityType === GROUP_ENTITY_TYPE ? 'group' : 'user', left: unique ?? '', right: '' });
  }
}

export { CompareAction as api };
