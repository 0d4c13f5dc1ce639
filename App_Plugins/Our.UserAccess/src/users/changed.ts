import { UMB_ACTION_EVENT_CONTEXT } from '@umbraco-cms/backoffice/action';
import type { UmbClassInterface } from '@umbraco-cms/backoffice/class-api';
import { UmbEntityUpdatedEvent, UmbRequestReloadChildrenOfEntityEvent } from '@umbraco-cms/backoffice/entity-action';
import { USER_ENTITY_TYPE, USER_LIST_ENTITY_TYPE, USER_ROOT_ENTITY_TYPE } from './constants.js';
import { USER_LISTS } from './types.js';

/** Tells lists and counts that people are no longer as they show them. */
export async function reloadLists(host: UmbClassInterface): Promise<void> {
  const events = await host.getContext(UMB_ACTION_EVENT_CONTEXT);
  const lists = USER_LISTS.map((unique) => ({ unique, entityType: USER_LIST_ENTITY_TYPE }));
  for (const entity of [{ unique: null, entityType: USER_ROOT_ENTITY_TYPE }, ...lists]) {
    events?.dispatchEvent(new UmbRequestReloadChildrenOfEntityEvent(entity));
  }
}

/** Tells whatever shows somebody that they changed: their page, the lists, the counts. */
export async function announceChange(host: UmbClassInterface, unique: string): Promise<void> {
  const events = await host.getContext(UMB_ACTION_EVENT_CONTEXT);
  events?.dispatchEvent(new UmbEntityUpdatedEvent({ unique, entityType: USER_ENTITY_TYPE }));
  await reloadLists(host);
}
