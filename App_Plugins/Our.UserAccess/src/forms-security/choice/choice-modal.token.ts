import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { FORMS_CHOICE_MODAL_ALIAS } from '../constants.js';
import type { PlacedName } from '../types.js';

export interface ChoiceData {
  kind: 'folder' | 'form';
  /** What is chosen already. */
  without?: Array<string>;
}

export const FORMS_CHOICE_MODAL = new UmbModalToken<ChoiceData, PlacedName>(FORMS_CHOICE_MODAL_ALIAS, {
  modal: { type: 'sidebar', size: 'small' },
});
