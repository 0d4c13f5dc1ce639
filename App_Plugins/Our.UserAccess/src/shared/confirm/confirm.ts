import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import type { Answer } from '../api/types.js';
import { openDialog } from '../dialog/open-dialog.js';

export const CONFIRM_MODAL_ALIAS = 'Our.UserAccess.Modal.Confirm';

export interface ConfirmData {
  headline: string;
  sentences: Array<string>;
  confirmLabel: string;
  /** What it is: something is taken away, unless it is said. */
  color?: 'danger' | 'positive';
  /** Asks why; `mandatory` does not go on without an answer. */
  reason?: 'optional' | 'mandatory';
  /** What can be done where this is refused with that code. */
  instead?: { code: string; label: string; act: () => void };
  /** Does it. What it answers decides whether the question closes; a refusal is said where the question was asked. */
  act: (reason: string) => Promise<Answer<unknown>>;
}

const CONFIRM_MODAL = new UmbModalToken<ConfirmData, undefined>(CONFIRM_MODAL_ALIAS, { modal: { type: 'dialog' } });

/** Asks, does it, and says whether it was done. */
export async function confirmChange(host: UmbControllerHost, data: ConfirmData): Promise<boolean> {
  try {
    await openDialog(host, CONFIRM_MODAL, { data });
    return true;
  } catch {
    // Rejected: somebody thought better of it, or it was refused and they have read why.
    return false;
  }
}
