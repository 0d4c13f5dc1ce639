import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import { ASSIGNMENT_MODAL_ALIAS } from '../constants.js';
import type { AssignmentItem } from '../types.js';

export interface AssignmentModalData {
  /** The one to change; leave it out to give access. */
  assignment?: AssignmentItem;
  /** Moves the end and nothing else. */
  extend?: boolean;
  /** What is settled already, with the names to say. */
  userId?: string;
  userName?: string;
  groupId?: string;
  groupName?: string;
  workspaceId?: string;
  workspaceName?: string;
}

const ASSIGNMENT_MODAL = new UmbModalToken<AssignmentModalData, undefined>(ASSIGNMENT_MODAL_ALIAS, {
  modal: { type: 'sidebar', size: 'small' },
});

/** Lets somebody give or change access, and says whether they did. */
export async function openAssignment(host: UmbControllerHost, data: AssignmentModalData): Promise<boolean> {
  try {
    await openDialog(host, ASSIGNMENT_MODAL, { data });
    return true;
  } catch {
    // Rejected: nothing was saved.
    return false;
  }
}
