import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbModalToken, umbOpenModal } from '@umbraco-cms/backoffice/modal';

export const CREDENTIAL_MODAL_ALIAS = 'Our.UserAccess.Modal.ClientCredential';

const CREDENTIAL_MODAL = new UmbModalToken<{ userId: string }, undefined>(CREDENTIAL_MODAL_ALIAS, { modal: { type: 'dialog' } });

/** Makes a credential and shows its secret this once. */
export async function openCredential(host: UmbControllerHost, userId: string): Promise<void> {
  try {
    await umbOpenModal(host, CREDENTIAL_MODAL, { data: { userId } });
  } catch {
    // Rejected: none was made.
  }
}
