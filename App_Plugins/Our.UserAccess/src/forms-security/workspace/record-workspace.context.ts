import { UMB_ACTION_EVENT_CONTEXT } from '@umbraco-cms/backoffice/action';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbEntityUpdatedEvent } from '@umbraco-cms/backoffice/entity-action';
import { UMB_SECTION_SIDEBAR_MENU_SECTION_CONTEXT } from '@umbraco-cms/backoffice/menu';
import { EditPageContext } from '../../shared/workspace/edit-page.context.js';
import { FORMS_LIST_ENTITY_TYPE, FORMS_MENU_ITEM_ALIAS, FORMS_ROOT_ENTITY_TYPE, FORMS_USER_ENTITY_TYPE } from '../constants.js';
import { draftOf } from '../draft.js';
import { reloadRecords } from '../reload.js';
import { rebased } from '../matrix/entries.js';
import { readRecord, saveRecord } from '../repository/forms.wire.js';
import { readMatrix } from '../repository/forms-matrix.wire.js';
import { FORMS_LISTS, type FormsRecord, type MatrixRow, type RecordDraft, type SubjectKind } from '../types.js';

// Their keys go into the address of the request.
const AT_ONCE = 50;

/** The page of what a group or a user may do with forms. */
export class RecordWorkspaceContext extends EditPageContext<FormsRecord, RecordDraft> {
  #events?: EventTarget;

  constructor(host: UmbControllerHost) {
    super(host, async () => (await import('./record-page.element.js')).RecordPageElement);
    this.consumeContext(UMB_ACTION_EVENT_CONTEXT, (events) => {
      this.#events?.removeEventListener(UmbEntityUpdatedEvent.TYPE, this.#onUpdated);
      this.#events = events;
      events?.addEventListener(UmbEntityUpdatedEvent.TYPE, this.#onUpdated);
    });
    // Somebody who follows a link to a record sees where in the sidebar it is.
    this.consumeContext(UMB_SECTION_SIDEBAR_MENU_SECTION_CONTEXT, (sidebar) => {
      const expand = (entityType: string, unique: string | null) =>
        sidebar?.expansion.expandItem({ entityType, unique, menuItemAlias: FORMS_MENU_ITEM_ALIAS });
      void expand(FORMS_ROOT_ENTITY_TYPE, null);
      void expand(FORMS_LIST_ENTITY_TYPE, FORMS_LISTS[this.#kind]);
    });
  }

  override destroy(): void {
    this.#events?.removeEventListener(UmbEntityUpdatedEvent.TYPE, this.#onUpdated);
    super.destroy();
  }

  // Another group's record was copied into this one.
  #onUpdated = (event: Event) => {
    const updated = event as UmbEntityUpdatedEvent;
    if (updated.getEntityType() === this.getEntityType() && updated.getUnique() === this.getUnique()) this.reload();
  };

  get #kind(): SubjectKind {
    return this.getEntityType() === FORMS_USER_ENTITY_TYPE ? 'user' : 'group';
  }

  protected request(unique: string) {
    return readRecord(this, this.#kind, unique);
  }

  protected draftOf(record: FormsRecord) {
    return draftOf(record);
  }

  protected override mayChange({ canChange }: FormsRecord) {
    return canChange;
  }

  protected blank() {
    return undefined;
  }

  protected async save(draft: RecordDraft, saved: FormsRecord | undefined) {
    return saved ? saveRecord(this, draft, saved) : Promise.reject(new Error('There is nothing to save yet.'));
  }

  /** What the other one said of a form stays, except for what was entered about it here. */
  override async takeTheirs() {
    await super.takeTheirs();
    const unique = this.getUnique();
    const entries = this.getDraft()?.entries ?? [];
    if (!unique || !entries.length) return;
    const rows: Array<MatrixRow> = [];
    for (let skip = 0; skip < entries.length; skip += AT_ONCE) {
      const formIds = entries.slice(skip, skip + AT_ONCE).map(({ formId }) => formId);
      const { data, failure } = await readMatrix(this, this.#kind, unique, { formIds, skip: 0, take: AT_ONCE });
      if (!data) return this.fail(failure);
      rows.push(...data.items);
    }
    this.setDraft({ entries: rebased(entries, rows) });
  }

  protected changed({ kind }: FormsRecord) {
    void reloadRecords(this, kind);
  }
}

export { RecordWorkspaceContext as api };
