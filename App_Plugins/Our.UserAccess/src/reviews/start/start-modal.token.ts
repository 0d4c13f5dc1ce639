import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import type { ScopeKind } from '../types.js';

export const START_MODAL_ALIAS = 'Our.UserAccess.Modal.StartReview';

export interface StartModalData {
  /** What it is to be about, where that is known. */
  kind?: ScopeKind;
  scopeId?: string;
}

const START_MODAL = new UmbModalToken<StartModalData, undefined>(START_MODAL_ALIAS, { modal: { type: 'sidebar', size: 'medium' } });

/** Lets somebody start a review, and says whether they did. */
export async function openStart(host: UmbControllerHost, data: StartModalData = {}): Promise<boolean> {
  try {
    await openDialog(host, START_MODAL, { data });
    return true;
  } catch {
    // Rejected: nothing was started.
    return false;
  }
}
