import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import type { CompleteQuestion } from '../types.js';
import { DECISION_MODAL } from './decision-modal.token.js';

/** Shows why. There is nothing to wait for: whoever closes it has read it. */
export function openDecision(host: UmbControllerHost, question: CompleteQuestion): void {
  openDialog(host, DECISION_MODAL, { data: { question } }).catch(() => undefined);
}
