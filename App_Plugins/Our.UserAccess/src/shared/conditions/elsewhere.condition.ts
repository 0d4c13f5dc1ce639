import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { UmbConditionControllerArguments } from '@umbraco-cms/backoffice/extension-api';
import { UmbConditionBase } from '@umbraco-cms/backoffice/extension-registry';
import { UMB_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/workspace';
import type { ElsewhereConfig } from './types.js';

/** Anywhere but on a page of this kind: what leads there leads nowhere from itself. */
export class ElsewhereCondition extends UmbConditionBase<ElsewhereConfig> {
  constructor(host: UmbControllerHost, args: UmbConditionControllerArguments<ElsewhereConfig>) {
    super(host, args);
    this.permitted = true;
    this.consumeContext(UMB_WORKSPACE_CONTEXT, (context) => {
      this.permitted = (context as { workspaceAlias?: string } | undefined)?.workspaceAlias !== this.config.match;
    });
  }
}

export { ElsewhereCondition as api };
