import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import type { BulkAction } from './actions.js';
import type { BulkSubject } from './draft.js';

export const BULK_MODAL_ALIAS = 'Our.UserAccess.Modal.Bulk';

export interface BulkModalData {
  action: BulkAction;
  subject: BulkSubject;
  /** How many are meant, to say it while the server is asked. */
  count: number;
}

const BULK_MODAL = new UmbModalToken<BulkModalData, undefined>(BULK_MODAL_ALIAS, { modal: { type: 'sidebar', size: 'medium' } });

/** Leads through a change of many people, and says whether it was started. */
export async function openBulk(host: UmbControllerHost, data: BulkModalData): Promise<boolean> {
  try {
    await openDialog(host, BULK_MODAL, { data });
    return true;
  } catch {
    // Rejected: nothing was started.
    return false;
  }
}
