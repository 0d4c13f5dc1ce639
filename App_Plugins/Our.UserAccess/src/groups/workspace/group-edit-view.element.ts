import { css, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UMB_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/workspace';
import type { Failure } from '../../shared/api/types.js';
import { formErrors, type FormErrors } from '../../shared/editing/field-errors.js';
import '../../shared/editing/field.element.js';
import '../../shared/editing/save-problem.element.js';
import { RightsController } from '../../shared/rights.js';
import { DetailViewElement } from '../../shared/workspace/detail-view.element.js';
import { GROUP_FIELDS, PERMISSION_FIELDS } from '../draft.js';
import { whyNot } from '../read-only.js';
import type { GroupDetail, GroupDraft } from '../types.js';
import type { GroupWorkspaceContext } from './group-workspace.context.js';

/** A tab of a group that can be changed, by whoever may change this group; anybody else reads it, and reads why. */
export abstract class GroupEditViewElement extends DetailViewElement<GroupDetail> {
  @state()
  private _draft?: GroupDraft;

  @state()
  private _failure?: Failure;

  @state()
  private _clashes: Array<string> = [];

  protected _rights = new RightsController(this, () => this.requestUpdate());
  #context?: GroupWorkspaceContext;

  constructor() {
    super();
    this.consumeContext(UMB_WORKSPACE_CONTEXT, (context) => {
      this.#context = context as unknown as GroupWorkspaceContext | undefined;
      this.observe(this.#context?.draft, (draft) => (this._draft = draft), 'draft');
      this.observe(this.#context?.saveFailure, (failure) => (this._failure = failure), 'saveFailure');
      this.observe(this.#context?.clashes, (clashes) => (this._clashes = clashes ?? []), 'clashes');
    });
  }

  protected abstract renderForm(draft: GroupDraft, errors: FormErrors, group: GroupDetail): unknown;
  protected abstract renderFacts(group: GroupDetail): unknown;

  protected set(change: Partial<GroupDraft>) {
    this.#context?.setDraft(change);
  }

  protected renderData(group: GroupDetail) {
    if (!this._draft) return nothing;
    const errors = formErrors(this._failure, [...GROUP_FIELDS, ...PERMISSION_FIELDS]);
    const manages = this._rights.has('manageGroups');
    const reason = manages ? whyNot(this._rights, group) : undefined;
    return html`
      ${this._failure
        ? html`<our-ua-save-problem
            .failure=${this._failure}
            .others=${errors.others}
            @reload=${() => this.#context?.takeTheirs()}></our-ua-save-problem>`
        : nothing}
      ${this.#renderClashes()} ${reason ? html`<p class="note">${this.localize.term(reason)}</p>` : nothing}
      ${manages && !reason ? this.renderForm(this._draft, errors, group) : this.renderFacts(group)}
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
      }
    `,
  ];
}
