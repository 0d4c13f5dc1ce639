import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbModalToken, umbOpenModal } from '@umbraco-cms/backoffice/modal';

export const CREATE_MODAL_ALIAS = 'Our.UserAccess.Modal.CreateUser';

const CREATE_MODAL = new UmbModalToken<Record<string, never>, undefined>(CREATE_MODAL_ALIAS, { modal: { type: 'sidebar', size: 'medium' } });

/** Lets somebody make users, and comes back when they are done. */
export async function openCreate(host: UmbControllerHost): Promise<void> {
  try {
    await umbOpenModal(host, CREATE_MODAL, { data: {} });
  } catch {
    // Rejected: closed. What was made until then was announced when it was made.
  }
}
