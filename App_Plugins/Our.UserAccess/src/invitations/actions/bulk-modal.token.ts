import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import type { ListFilter } from '../../shared/collection/types.js';
import { openDialog } from '../../shared/dialog/open-dialog.js';

export const INVITATION_BULK_MODAL_ALIAS = 'Our.UserAccess.Modal.InvitationBulk';

export const INVITATION_BULKS = ['resend', 'revoke'] as const;
export type InvitationBulk = (typeof INVITATION_BULKS)[number];

export interface InvitationBulkData {
  action: InvitationBulk;
  /** These, or everything that a question means. */
  subject: { uniques: Array<string> } | { question: ListFilter };
  count: number;
}

const MODAL = new UmbModalToken<InvitationBulkData, undefined>(INVITATION_BULK_MODAL_ALIAS, { modal: { type: 'sidebar', size: 'medium' } });

/** Does the same with several invitations, and says whether it was begun. */
export async function openInvitationBulk(host: UmbControllerHost, data: InvitationBulkData): Promise<boolean> {
  try {
    await openDialog(host, MODAL, { data });
    return true;
  } catch {
    // Rejected: nothing was done.
    return false;
  }
}
