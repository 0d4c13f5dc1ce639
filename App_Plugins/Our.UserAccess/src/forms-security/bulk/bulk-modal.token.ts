import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import { FORMS_BULK_MODAL_ALIAS } from '../constants.js';
import type { SubjectKind } from '../types.js';

export interface FormsBulkData {
  kind: SubjectKind;
  ids: Array<string>;
}

const FORMS_BULK_MODAL = new UmbModalToken<FormsBulkData, undefined>(FORMS_BULK_MODAL_ALIAS, { modal: { type: 'sidebar', size: 'medium' } });

/** Leads through a change of many records, and says whether it was done. */
export async function openFormsBulk(host: UmbControllerHost, data: FormsBulkData): Promise<boolean> {
  try {
    await openDialog(host, FORMS_BULK_MODAL, { data });
    return true;
  } catch {
    // Rejected: nothing was changed.
    return false;
  }
}
