import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { openDialog } from '../../shared/dialog/open-dialog.js';

export const IMPORT_MODAL_ALIAS = 'Our.UserAccess.Modal.Import';

const IMPORT_MODAL = new UmbModalToken<object, undefined>(IMPORT_MODAL_ALIAS, { modal: { type: 'sidebar', size: 'large' } });

/** Leads through an import, and says whether it was started. */
export async function openImport(host: UmbControllerHost): Promise<boolean> {
  try {
    await openDialog(host, IMPORT_MODAL, { data: {} });
    return true;
  } catch {
    // Rejected: nothing was started.
    return false;
  }
}
