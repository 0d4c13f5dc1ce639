import { UMB_ACTION_EVENT_CONTEXT } from '@umbraco-cms/backoffice/action';
import type { UmbClassInterface } from '@umbraco-cms/backoffice/class-api';
import { UmbEntityUpdatedEvent, UmbRequestReloadChildrenOfEntityEvent } from '@umbraco-cms/backoffice/entity-action';
import { REVIEW_ENTITY_TYPE, REVIEW_LIST_ENTITY_TYPE, REVIEW_ROOT_ENTITY_TYPE } from './constants.js';
import { REVIEW_STATES } from './types.js';

/** Tells the tree, the lists and the review's own page that a review is no longer as they show it. */
export async function announceReview(host: UmbClassInterface, unique: string): Promise<void> {
  const events = await host.getContext(UMB_ACTION_EVENT_CONTEXT);
  events?.dispatchEvent(new UmbEntityUpdatedEvent({ unique, entityType: REVIEW_ENTITY_TYPE }));
  const lists = REVIEW_STATES.map((state) => ({ unique: state as string, entityType: REVIEW_LIST_ENTITY_TYPE }));
  for (const entity of [{ unique: null, entityType: REVIEW_ROOT_ENTITY_TYPE }, ...lists]) {
    events?.dispatchEvent(new UmbRequestReloadChildrenOfEntityEvent(entity));
  }
}
