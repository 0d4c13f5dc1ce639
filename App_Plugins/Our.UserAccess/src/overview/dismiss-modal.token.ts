import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { openDialog } from '../shared/dialog/open-dialog.js';
import type { Finding } from './types.js';

export const DISMISS_MODAL_ALIAS = 'Our.UserAccess.Modal.DismissFinding';

const DISMISS_MODAL = new UmbModalToken<{ finding: Finding }, undefined>(DISMISS_MODAL_ALIAS, { modal: { type: 'sidebar', size: 'small' } });

/** Asks why and until when, does it, and says whether it was done. */
export async function openDismiss(host: UmbControllerHost, finding: Finding): Promise<boolean> {
  try {
    await openDialog(host, DISMISS_MODAL, { data: { finding } });
    return true;
  } catch {
    // Rejected: it stays where it was.
    return false;
  }
}
