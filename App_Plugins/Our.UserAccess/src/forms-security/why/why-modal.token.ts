import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { FORMS_WHY_MODAL_ALIAS } from '../constants.js';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import type { WhyQuestion } from '../types.js';

const FORMS_WHY_MODAL = new UmbModalToken<WhyQuestion, undefined>(FORMS_WHY_MODAL_ALIAS, { modal: { type: 'sidebar', size: 'medium' } });

/** Shows why. There is nothing to wait for: whoever closes it has read it. */
export function openWhy(host: UmbControllerHost, question: WhyQuestion): void {
  openDialog(host, FORMS_WHY_MODAL, { data: question }).catch(() => undefined);
}
