import { UMB_ACTION_EVENT_CONTEXT } from '@umbraco-cms/backoffice/action';
import { UmbEntityActionBase, UmbEntityUpdatedEvent } from '@umbraco-cms/backoffice/entity-action';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import type { Answer } from '../../shared/api/types.js';
import { confirmChange } from '../../shared/confirm/confirm.js';
import { openDialog } from '../../shared/dialog/open-dialog.js';
import { withLabels } from '../../shared/editing/field-errors.js';
import { PRINCIPAL_PICKER_MODAL } from '../../shared/pickers/principal-picker-modal.token.js';
import type { Principal } from '../../shared/pickers/principal.js';
import { toast } from '../../shared/toast.js';
import { copyRecord } from '../repository/forms-defaults.wire.js';
import { readRecord } from '../repository/forms.wire.js';
import type { FormsRecord } from '../types.js';

export class CopyRecordAction extends UmbEntityActionBase<never> {
  #localize = new UmbLocalizationController(this);

  override async execute() {
    const { unique, entityType } = this.args;
    const record = unique ? (await readRecord(this, 'group', unique)).data : undefined;
    const from = record && (await this.#choose());
    if (!record || !from) return;
    const done = await confirmChange(this, {
      headline: this.#localize.term('ourUserAccess_formsCopyQuestion', from.name, record.name),
      sentences: [this.#localize.term('ourUserAccess_formsCopyText', record.name)],
      confirmLabel: this.#localize.term('ourUserAccess_formsCopyDo'),
      act: async () => worded(await copyRecord(this, record, from.id), from.name),
    });
    if (!done) return;
    await toast(this, this.#localize.term('ourUserAccess_formsCopied', record.name, from.name));
    const events = await this.getContext(UMB_ACTION_EVENT_CONTEXT);
    events?.dispatchEvent(new UmbEntityUpdatedEvent({ unique: record.unique, entityType }));
  }

  async #choose(): Promise<Principal | undefined> {
    try {
      return await openDialog(this, PRINCIPAL_PICKER_MODAL, { data: { kind: 'group' } });
    } catch {
      // No group was chosen.
      return undefined;
    }
  }
}

/** The question has no field: what is wrong with the group that was chosen is said in its sentence. */
function worded(answer: Answer<FormsRecord>, from: string): Answer<FormsRecord> {
  const [sentence] = answer.failure?.fields?.['fromGroupId'] ?? [];
  return answer.failure && sentence ? { failure: { ...answer.failure, sentence: withLabels(sentence, () => from) } } : answer;
}

export { CopyRecordAction as api };
