import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import type { InvitationDetail } from '../types.js';
import type { InviteDraft } from './draft.js';

export const INVITE_MODAL_ALIAS = 'Our.UserAccess.Modal.Invite';

export interface InviteModalData {
  /** The draft that is gone on with; nobody yet where it is left out. */
  invitation?: InvitationDetail;
  /** What was entered elsewhere. */
  draft?: InviteDraft;
}

const INVITE_MODAL = new UmbModalToken<InviteModalData, undefined>(INVITE_MODAL_ALIAS, { modal: { type: 'sidebar', size: 'medium' } });

/** Lets somebody invite people, one after the other, and comes back when they are done. */
export async function openInvite(host: UmbControllerHost, data: InviteModalData = {}): Promise<void> {
  try {
    await openDialog(host, INVITE_MODAL, { data });
  } catch {
    // Rejected: closed. What was sent or saved until then was announced when it was.
  }
}
