import type { UmbEntityModel } from '@umbraco-cms/backoffice/entity';
import { css, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UMB_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/workspace';
import type { Failure } from '../api/types.js';
import { formErrors, type FormErrors } from '../editing/field-errors.js';
import '../editing/save-problem.element.js';
import { DetailViewElement } from './detail-view.element.js';
import type { EditPageContext } from './edit-page.context.js';

/** A tab of a page about one thing that can be changed: why it was not saved, what somebody else changed too, and the fields. */
export abstract class EditViewElement<T extends UmbEntityModel & { name: string }, Draft extends object> extends DetailViewElement<T> {
  @state()
  private _draft?: Draft;

  @state()
  private _failure?: Failure;

  @state()
  private _clashes: Array<string> = [];

  #context?: EditPageContext<T, Draft>;

  /** Fields that say themselves what is wrong with them. */
  protected abstract readonly fields: ReadonlyArray<string>;

  constructor() {
    super();
    this.consumeContext(UMB_WORKSPACE_CONTEXT, (context) => {
      this.#context = context as unknown as EditPageContext<T, Draft> | undefined;
      this.observe(this.#context?.draft, (draft) => (this._draft = draft), 'draft');
      this.observe(this.#context?.saveFailure, (failure) => (this._failure = failure), 'saveFailure');
      this.observe(this.#context?.clashes, (clashes) => (this._clashes = clashes ?? []), 'clashes');
    });
  }

  protected abstract renderDraft(data: T, draft: Draft, errors: FormErrors): unknown;

  protected set(change: Partial<Draft>) {
    this.#context?.setDraft(change);
  }

  protected renderData(data: T) {
    if (!this._draft) return nothing;
    const errors = formErrors(this._failure, this.fields);
    return html`
      ${this._failure
        ? html`<our-ua-save-problem
            .failure=${this._failure}
            .others=${errors.others}
            @reload=${() => this.#context?.takeTheirs()}></our-ua-save-problem>`
        : nothing}
      ${this.#renderClashes()} ${this.renderDraft(data, this._draft, errors)}
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
