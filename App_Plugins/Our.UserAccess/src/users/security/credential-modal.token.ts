import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { openDialog } from '../../shared/dialog/open-dialog.js';

export const CREDENTIAL_MODAL_ALIAS = 'Our.UserAccess.Modal.ClientCredential';

export interface CredentialData {
  userId: string;
  /** The client that the new one takes the place of. */
  replaces?: string;
}

const CREDENTIAL_MODAL = new UmbModalToken<CredentialData, undefined>(CREDENTIAL_MODAL_ALIAS, { modal: { type: 'dialog' } });

/** Makes a credential, perhaps in the place of another, and shows its secret this once. */
export async function openCredential(host: UmbControllerHost, data: CredentialData): Promise<void> {
  try {
    await openDialog(host, CREDENTIAL_MODAL, { data });
  } catch {
    // Rejected: none was made.
  }
}
