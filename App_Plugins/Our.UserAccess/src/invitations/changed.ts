import { UMB_ACTION_EVENT_CONTEXT } from '@umbraco-cms/backoffice/action';
import type { UmbClassInterface } from '@umbraco-cms/backoffice/class-api';
import { UmbEntityUpdatedEvent, UmbRequestReloadChildrenOfEntityEvent } from '@umbraco-cms/backoffice/entity-action';
import { reloadLists } from '../users/changed.js';
import { INVITATION_ENTITY_TYPE, INVITATION_LIST_ENTITY_TYPE, INVITATION_ROOT_ENTITY_TYPE } from './constants.js';
import { INVITATION_LISTS } from './types.js';

/** Tells lists, counts and the invitation's page that invitations are no longer as they show them; people come and go with them. */
export async function announceInvitation(host: UmbClassInterface, unique?: string): Promise<void> {
  const events = await host.getContext(UMB_ACTION_EVENT_CONTEXT);
  if (unique) events?.dispatchEvent(new UmbEntityUpdatedEvent({ unique, entityType: INVITATION_ENTITY_TYPE }));
  const lists = INVITATION_LISTS.map((list) => ({ unique: list as string, entityType: INVITATION_LIST_ENTITY_TYPE }));
  for (const entity of [{ unique: null, entityType: INVITATION_ROOT_ENTITY_TYPE }, ...lists]) {
    events?.dispatchEvent(new UmbRequestReloadChildrenOfEntityEvent(entity));
  }
  await reloadLists(host);
}
