import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { workspacePath } from '../../section/constants.js';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import { PRINCIPAL_PICKER_MODAL } from '../../shared/pickers/principal-picker-modal.token.js';
import { FORMS_USER_ENTITY_TYPE } from '../constants.js';

/** Asks who gets a record of their own, and opens its page; it is made when it is saved there. */
export async function giveRecord(host: UmbControllerHost): Promise<void> {
  try {
    const { id } = await openDialog(host, PRINCIPAL_PICKER_MODAL, { data: { kind: 'user' } });
    window.history.pushState(null, '', workspacePath(FORMS_USER_ENTITY_TYPE, id));
  } catch {
    // Nobody was chosen.
  }
}
