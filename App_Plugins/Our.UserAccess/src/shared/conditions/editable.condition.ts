import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { UmbConditionConfigBase, UmbConditionControllerArguments } from '@umbraco-cms/backoffice/extension-api';
import { UmbConditionBase } from '@umbraco-cms/backoffice/extension-registry';
import { UMB_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/workspace';
import type { EditPageContext } from '../workspace/edit-page.context.js';

/** The reader may change what the page is about; where not, the page says why. */
export class EditableCondition extends UmbConditionBase<UmbConditionConfigBase> {
  constructor(host: UmbControllerHost, args: UmbConditionControllerArguments<UmbConditionConfigBase>) {
    super(host, args);
    this.consumeContext(UMB_WORKSPACE_CONTEXT, (context) => {
      const page = context as unknown as Pick<EditPageContext<never, never>, 'isEditable'> | undefined;
      this.observe(page?.isEditable, (isEditable) => (this.permitted = isEditable ?? false), 'editable');
    });
  }
}

export { EditableCondition as api };
