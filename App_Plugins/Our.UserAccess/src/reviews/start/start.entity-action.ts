import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { GROUP_ENTITY_TYPE } from '../../groups/constants.js';
import { WORKSPACE_ENTITY_TYPE } from '../../workspaces/constants.js';
import type { ScopeKind } from '../types.js';
import { openStart } from './start-modal.token.js';

const KINDS: Record<string, ScopeKind> = { [WORKSPACE_ENTITY_TYPE]: 'workspace', [GROUP_ENTITY_TYPE]: 'group' };

/** The entry in a menu: about the workspace or group that the menu belongs to, or about nothing yet. */
export class StartReviewEntityAction extends UmbEntityActionBase<never> {
  override async execute() {
    const { entityType, unique } = this.args;
    const kind = KINDS[entityType];
    await openStart(this, kind ? { kind, scopeId: unique ?? '' } : {});
  }
}

export { StartReviewEntityAction as api };
