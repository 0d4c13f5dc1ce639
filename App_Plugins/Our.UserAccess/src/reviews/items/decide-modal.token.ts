import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import type { ReviewItem, ReviewPerson } from '../types.js';
import type { Answer } from './decisions.js';
import type { Wish } from './keys.js';

export const DECIDE_MODAL_ALIAS = 'Our.UserAccess.Modal.Decide';

export interface DecideModalData {
  wish: Exclude<Wish, 'undecided'>;
  items: Array<ReviewItem>;
  /** Who decides in the same review. */
  reviewers: Array<ReviewPerson>;
}

const DECIDE_MODAL = new UmbModalToken<DecideModalData, Answer>(DECIDE_MODAL_ALIAS, { modal: { type: 'sidebar', size: 'small' } });

/** Asks what a decision needs; nothing where somebody thought better of it. */
export async function askAnswer(host: UmbControllerHost, data: DecideModalData): Promise<Answer | undefined> {
  try {
    return await openDialog(host, DECIDE_MODAL, { data });
  } catch {
    // Rejected: nothing is decided.
    return undefined;
  }
}
