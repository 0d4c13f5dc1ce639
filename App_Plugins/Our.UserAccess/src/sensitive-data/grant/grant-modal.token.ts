import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import { SENSITIVE_GRANT_MODAL_ALIAS } from '../constants.js';
import type { SensitivePerson } from '../types.js';

export interface GrantModalData {
  longestDays: number;
  /** The grant that is renewed; a new one where it is left out. */
  grant?: SensitivePerson;
}

const GRANT_MODAL = new UmbModalToken<GrantModalData, undefined>(SENSITIVE_GRANT_MODAL_ALIAS, { modal: { type: 'sidebar', size: 'small' } });

/** Asks who, until when and why, and says whether it was given. */
export async function openGrant(host: UmbControllerHost, data: GrantModalData): Promise<boolean> {
  try {
    await openDialog(host, GRANT_MODAL, { data });
    return true;
  } catch {
    // Rejected: nothing was given.
    return false;
  }
}
