import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import type { UserDetail } from '../types.js';

export const PLAN_MODAL_ALIAS = 'Our.UserAccess.Modal.UserPlan';

const PLAN_MODAL = new UmbModalToken<{ user: UserDetail }, undefined>(PLAN_MODAL_ALIAS, {
  modal: { type: 'sidebar', size: 'small' },
});

/** Lets somebody plan an end or a leave, and says whether they did. */
export async function openPlan(host: UmbControllerHost, user: UserDetail): Promise<boolean> {
  try {
    await openDialog(host, PLAN_MODAL, { data: { user } });
    return true;
  } catch {
    // Rejected: nothing was saved.
    return false;
  }
}
