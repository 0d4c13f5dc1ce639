import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import type { UserDetail } from '../types.js';

export const GROUPS_MODAL_ALIAS = 'Our.UserAccess.Modal.UserGroups';
export const START_NODES_MODAL_ALIAS = 'Our.UserAccess.Modal.UserStartNodes';

const tokenOf = (alias: string) => new UmbModalToken<{ user: UserDetail }, undefined>(alias, { modal: { type: 'sidebar', size: 'small' } });

const GROUPS_MODAL = tokenOf(GROUPS_MODAL_ALIAS);
const START_NODES_MODAL = tokenOf(START_NODES_MODAL_ALIAS);

async function open(host: UmbControllerHost, token: typeof GROUPS_MODAL, user: UserDetail): Promise<boolean> {
  try {
    await openDialog(host, token, { data: { user } });
    return true;
  } catch {
    // Rejected: nothing was saved.
    return false;
  }
}

/** Lets somebody change the groups of a person, and says whether they did. */
export const openGroups = (host: UmbControllerHost, user: UserDetail) => open(host, GROUPS_MODAL, user);

/** The same with where a person begins. */
export const openStartNodes = (host: UmbControllerHost, user: UserDetail) => open(host, START_NODES_MODAL, user);
