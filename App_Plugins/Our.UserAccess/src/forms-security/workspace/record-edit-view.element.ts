import { html, nothing } from '@umbraco-cms/backoffice/external/lit';
import type { FormErrors } from '../../shared/editing/field-errors.js';
import { EditViewElement } from '../../shared/workspace/edit-view.element.js';
import { RECORD_FIELDS } from '../draft.js';
import type { FormsRecord, RecordDraft } from '../types.js';

/** A tab of a record, to be changed by whoever may change it; anybody else reads it, and reads why. */
export abstract class RecordEditViewElement extends EditViewElement<FormsRecord, RecordDraft> {
  protected override readonly fields = RECORD_FIELDS;

  protected abstract renderRecord(record: FormsRecord, draft: RecordDraft, errors: FormErrors): unknown;

  protected renderDraft(record: FormsRecord, draft: RecordDraft, errors: FormErrors) {
    return html`
      ${record.refusal ? html`<p class="note" lang="en">${record.refusal}</p>` : nothing} ${this.renderRecord(record, draft, errors)}
    `;
  }
}
