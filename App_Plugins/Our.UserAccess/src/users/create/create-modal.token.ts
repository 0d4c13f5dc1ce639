import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import type { InviteDraft } from '../../invitations/invite/draft.js';
import { openInvite } from '../../invitations/invite/invite-modal.token.js';
import { openDialog } from '../../shared/dialog/open-dialog.js';

export const CREATE_MODAL_ALIAS = 'Our.UserAccess.Modal.CreateUser';

export interface CreateModalValue {
  /** They are to be invited instead, with what was entered until then. */
  invite?: InviteDraft;
}

const CREATE_MODAL = new UmbModalToken<Record<string, never>, CreateModalValue>(CREATE_MODAL_ALIAS, { modal: { type: 'sidebar', size: 'medium' } });

/** Lets somebody make users, and comes back when they are done. */
export async function openCreate(host: UmbControllerHost): Promise<void> {
  let value: CreateModalValue | undefined;
  try {
    value = await openDialog(host, CREATE_MODAL, { data: {} });
  } catch {
    // Rejected: closed. What was made until then was announced when it was made.
  }
  if (value?.invite) await openInvite(host, { draft: value.invite });
}
