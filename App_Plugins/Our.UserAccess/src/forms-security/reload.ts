import { UMB_ACTION_EVENT_CONTEXT } from '@umbraco-cms/backoffice/action';
import type { UmbClassInterface } from '@umbraco-cms/backoffice/class-api';
import { UmbRequestReloadChildrenOfEntityEvent } from '@umbraco-cms/backoffice/entity-action';
import { FORMS_LIST_ENTITY_TYPE, FORMS_ROOT_ENTITY_TYPE } from './constants.js';
import { FORMS_LISTS, type SubjectKind } from './types.js';

/** Tells the tree that there may be another user with a record of their own, or one less. Groups are all there all the time. */
export async function reloadRecords(host: UmbClassInterface, kind: SubjectKind): Promise<void> {
  if (kind === 'group') return;
  const events = await host.getContext(UMB_ACTION_EVENT_CONTEXT);
  // The folder itself opens with the first of them and closes with the last.
  events?.dispatchEvent(new UmbRequestReloadChildrenOfEntityEvent({ unique: null, entityType: FORMS_ROOT_ENTITY_TYPE }));
  events?.dispatchEvent(new UmbRequestReloadChildrenOfEntityEvent({ unique: FORMS_LISTS[kind], entityType: FORMS_LIST_ENTITY_TYPE }));
}
