import { UMB_ACTION_EVENT_CONTEXT } from '@umbraco-cms/backoffice/action';
import type { UmbClassInterface } from '@umbraco-cms/backoffice/class-api';
import { UmbRequestReloadChildrenOfEntityEvent } from '@umbraco-cms/backoffice/entity-action';

/** Tells the trees that what is below a root is no longer as they show it. */
export async function reloadBelow(host: UmbClassInterface, entityType: string): Promise<void> {
  const events = await host.getContext(UMB_ACTION_EVENT_CONTEXT);
  events?.dispatchEvent(new UmbRequestReloadChildrenOfEntityEvent({ unique: null, entityType }));
}
