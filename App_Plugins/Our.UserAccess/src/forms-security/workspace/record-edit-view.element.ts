import { css, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UMB_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/workspace';
import type { Failure } from '../../shared/api/types.js';
import { formErrors, type FormErrors } from '../../shared/editing/field-errors.js';
import '../../shared/editing/save-problem.element.js';
import { DetailViewElement } from '../../shared/workspace/detail-view.element.js';
import { RECORD_FIELDS } from '../draft.js';
import type { FormsRecord, RecordDraft } from '../types.js';
import type { RecordWorkspaceContext } from './record-workspace.context.js';

/** A tab of a record, to be changed by whoever may change it; anybody else reads it, and reads why. */
export abstract class RecordEditViewElement extends DetailViewElement<FormsRecord> {
  @state()
  private _draft?: RecordDraft;

  @state()
  private _failure?: Failure;

  @state()
  private _clashes: Array<string> = [];

  #context?: RecordWorkspaceContext;

  constructor() {
    super();
    this.consumeContext(UMB_WORKSPACE_CONTEXT, (context) => {
      this.#context = context as unknown as RecordWorkspaceContext | undefined;
      this.observe(this.#context?.draft, (draft) => (this._draft = draft), 'draft');
      this.observe(this.#context?.saveFailure, (failure) => (this._failure = failure), 'saveFailure');
      this.observe(this.#context?.clashes, (clashes) => (this._clashes = clashes ?? []), 'clashes');
    });
  }

  protected abstract renderRecord(record: FormsRecord, draft: RecordDraft, errors: FormErrors): unknown;

  protected set(change: Partial<RecordDraft>) {
    this.#context?.setDraft(change);
  }

  protected renderData(record: FormsRecord) {
    if (!this._draft) return nothing;
    const errors = formErrors(this._failure, RECORD_FIELDS);
    return html`
      ${this._failure
        ? html`<our-ua-save-problem
            .failure=${this._failure}
            .others=${errors.others}
            @reload=${() => this.#context?.takeTheirs()}></our-ua-save-problem>`
        : nothing}
      ${this.#renderClashes()} ${record.refusal ? html`<p class="note" lang="en">${record.refusal}</p>` : nothing}
      ${this.renderRecord(record, this._draft, errors)}
    `;
  }

  #renderClashes() {
    if (!this._clashes.length) return nothing;
    const fields = this._clashes.map((field) => this.localize.term(`ourUserAccess_field_${field}`));
    return html`<p class="note" role="status">${this.localize.term('ourUserAccess_clashes', this.localize.list(fields))}</p>`;
  }

  static override styles = [
    ...DetailViewElement.styles,
    css`
      .note {
        margin: 0;
        padding: var(--uui-size-space-4) var(--uui-size-space-5);
        border: 1px solid var(--uui-color-warning-standalone, var(--uui-color-border));
        border-left-width: 6px;
        border-radius: var(--uui-border-radius);
        background: var(--uui-color-surface);
        overflow-wrap: anywhere;
      }
    `,
  ];
}
