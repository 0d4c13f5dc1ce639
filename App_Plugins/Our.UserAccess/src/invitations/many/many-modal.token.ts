import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { openDialog } from '../../shared/dialog/open-dialog.js';

export const MANY_MODAL_ALIAS = 'Our.UserAccess.Modal.InviteMany';

const MANY_MODAL = new UmbModalToken<object, undefined>(MANY_MODAL_ALIAS, { modal: { type: 'sidebar', size: 'large' } });

/** Lets somebody invite many people at once. What was begun is announced when it begins and when it ends. */
export async function openMany(host: UmbControllerHost): Promise<void> {
  try {
    await openDialog(host, MANY_MODAL, { data: {} });
  } catch {
    // Rejected: nobody was invited.
  }
}
