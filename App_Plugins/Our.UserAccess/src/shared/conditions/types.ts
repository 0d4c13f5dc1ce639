import type { UmbConditionConfigBase } from '@umbraco-cms/backoffice/extension-api';

export const EDITABLE_ALIAS = 'Our.UserAccess.Condition.Editable';
export const ELSEWHERE_ALIAS = 'Our.UserAccess.Condition.Elsewhere';

export interface ElsewhereConfig extends UmbConditionConfigBase<typeof ELSEWHERE_ALIAS> {
  /** The alias of the workspace on whose pages it is not. */
  match: string;
}

export const IS_EDITABLE = { alias: EDITABLE_ALIAS } as const;
export const elsewhereThan = (match: string) => ({ alias: ELSEWHERE_ALIAS, match }) as const;

declare global {
  interface UmbExtensionConditionConfigMap {
    ourUserAccessEditable: UmbConditionConfigBase<typeof EDITABLE_ALIAS>;
    ourUserAccessElsewhere: ElsewhereConfig;
  }
}
