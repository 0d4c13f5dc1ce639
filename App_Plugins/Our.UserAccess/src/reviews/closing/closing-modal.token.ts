import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import type { ReviewDetail } from '../types.js';

export const CLOSING_MODAL_ALIAS = 'Our.UserAccess.Modal.CloseReview';

export interface ClosingModalData {
  review: ReviewDetail;
}

const CLOSING_MODAL = new UmbModalToken<ClosingModalData, undefined>(CLOSING_MODAL_ALIAS, { modal: { type: 'sidebar', size: 'large' } });

/** Shows what closing a review would do; somebody who agrees has it done there. */
export async function openClosing(host: UmbControllerHost, review: ReviewDetail): Promise<void> {
  try {
    await openDialog(host, CLOSING_MODAL, { data: { review } });
  } catch {
    // Rejected: it stays open.
  }
}
