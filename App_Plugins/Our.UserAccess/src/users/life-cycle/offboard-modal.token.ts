import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import type { UserDetail } from '../types.js';

export const OFFBOARD_MODAL_ALIAS = 'Our.UserAccess.Modal.Offboard';

const OFFBOARD_MODAL = new UmbModalToken<{ user: UserDetail }, undefined>(OFFBOARD_MODAL_ALIAS, {
  modal: { type: 'sidebar', size: 'small' },
});

/** Shows what goes, takes somebody out, and says whether it was done. */
export async function openOffboard(host: UmbControllerHost, user: UserDetail): Promise<boolean> {
  try {
    await openDialog(host, OFFBOARD_MODAL, { data: { user } });
    return true;
  } catch {
    // Rejected: everything is as it was.
    return false;
  }
}
