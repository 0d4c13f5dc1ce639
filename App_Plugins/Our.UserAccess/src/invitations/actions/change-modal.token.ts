import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import type { InvitationDetail } from '../types.js';

export const EXTEND_MODAL_ALIAS = 'Our.UserAccess.Modal.ExtendInvitation';
export const EMAIL_MODAL_ALIAS = 'Our.UserAccess.Modal.InvitationEmail';
export const LINK_MODAL_ALIAS = 'Our.UserAccess.Modal.InvitationLink';

export interface ChangeModalData {
  invitation: InvitationDetail;
}

const token = (alias: string) => new UmbModalToken<ChangeModalData, undefined>(alias, { modal: { type: 'sidebar', size: 'small' } });

const EXTEND_MODAL = token(EXTEND_MODAL_ALIAS);
const EMAIL_MODAL = token(EMAIL_MODAL_ALIAS);
const LINK_MODAL = token(LINK_MODAL_ALIAS);

const open = (modal: typeof EXTEND_MODAL) => async (host: UmbControllerHost, invitation: InvitationDetail) => {
  try {
    await openDialog(host, modal, { data: { invitation } });
  } catch {
    // Rejected: it stays as it is. What was done was announced when it was.
  }
};

export const openExtend = open(EXTEND_MODAL);
export const openEmail = open(EMAIL_MODAL);
export const openLink = open(LINK_MODAL);
