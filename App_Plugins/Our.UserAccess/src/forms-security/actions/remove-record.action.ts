import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { workspacePath } from '../../section/constants.js';
import { confirmChange } from '../../shared/confirm/confirm.js';
import { toast } from '../../shared/toast.js';
import { FORMS_LIST_ENTITY_TYPE } from '../constants.js';
import { reloadRecords } from '../reload.js';
import { readRecord, removeRecord } from '../repository/forms.wire.js';
import { FORMS_LISTS } from '../types.js';

export class RemoveRecordAction extends UmbEntityActionBase<never> {
  #localize = new UmbLocalizationController(this);

  override async execute() {
    const { unique } = this.args;
    if (!unique) return;
    const name = (await readRecord(this, 'user', unique)).data?.name ?? '';
    const done = await confirmChange(this, {
      headline: this.#localize.term('ourUserAccess_formsRemoveQuestion', name),
      sentences: [this.#localize.term('ourUserAccess_formsRemoveText', name)],
      confirmLabel: this.#localize.term('general_remove'),
      act: () => removeRecord(this, unique),
    });
    if (!done) return;
    await toast(this, this.#localize.term('ourUserAccess_formsRemoved', name));
    await reloadRecords(this, 'user');
    // Whoever looks at it would look at what is no more.
    if (window.location.pathname.includes(unique)) window.history.pushState(null, '', workspacePath(FORMS_LIST_ENTITY_TYPE, FORMS_LISTS.user));
  }
}

export { RemoveRecordAction as api };
