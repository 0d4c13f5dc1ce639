import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import type { CompleteQuestion } from '../types.js';

export interface DecisionModalData {
  question: CompleteQuestion;
}

export const DECISION_MODAL_ALIAS = 'Our.UserAccess.Modal.Decision';

export const DECISION_MODAL = new UmbModalToken<DecisionModalData, undefined>(DECISION_MODAL_ALIAS, {
  modal: { type: 'sidebar', size: 'medium' },
});
