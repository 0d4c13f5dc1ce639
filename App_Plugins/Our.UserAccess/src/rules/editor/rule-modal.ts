import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import { RULE_MODAL_ALIAS } from '../constants.js';
import type { RuleItem, RuleNode, RuleSubject } from '../types.js';

export interface RuleModalData {
  /** The one to change; leave it out to make one. */
  rule?: RuleItem;
  /** For whom a new one is, where that is settled. */
  subject?: RuleSubject;
  /** Where a new one is, where that is settled. */
  node?: RuleNode;
}

const RULE_MODAL = new UmbModalToken<RuleModalData, undefined>(RULE_MODAL_ALIAS, { modal: { type: 'sidebar', size: 'medium' } });

/** Lets somebody make or change a rule, and says whether they did. */
export async function openRule(host: UmbControllerHost, data: RuleModalData): Promise<boolean> {
  try {
    await openDialog(host, RULE_MODAL, { data });
    return true;
  } catch {
    // Rejected: nothing was saved.
    return false;
  }
}
