import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import type { UserDetail } from '../types.js';

export const PASSWORD_MODAL_ALIAS = 'Our.UserAccess.Modal.Password';

const PASSWORD_MODAL = new UmbModalToken<{ user: UserDetail }, undefined>(PASSWORD_MODAL_ALIAS, {
  modal: { type: 'dialog' },
});

/** Sets a password, and says whether it was set. */
export async function openPassword(host: UmbControllerHost, user: UserDetail): Promise<boolean> {
  try {
    await openDialog(host, PASSWORD_MODAL, { data: { user } });
    return true;
  } catch {
    // Rejected: nothing was set.
    return false;
  }
}
