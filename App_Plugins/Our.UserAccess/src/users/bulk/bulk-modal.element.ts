import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { announceOperation } from '../../operations/announce.js';
import '../../operations/components/operation.element.js';
import type { Operation } from '../../operations/types.js';
import type { Failure } from '../../shared/api/types.js';
import { formErrors } from '../../shared/editing/field-errors.js';
import '../../shared/editing/save-problem.element.js';
import { isDangerous } from './actions.js';
import './bulk-form.element.js';
import type { BulkModalData } from './bulk-modal.token.js';
import './bulk-preview.element.js';
import { previewBulk, startBulk, type BulkPreview } from './bulk.wire.js';
import { bodyOf, EMPTY_DRAFT, missing, type BulkDraft } from './draft.js';

const FIELDS = ['groupIds', 'workspaceId', 'from', 'until', 'reason'];

/** Changes many people in three steps: what, what that would do to each, and how far it is. */
@customElement('our-ua-bulk-modal')
export class BulkModalElement extends UmbModalBaseElement<BulkModalData, undefined> {
  @state()
  private _draft: BulkDraft = EMPTY_DRAFT;

  @state()
  private _preview?: BulkPreview;

  @state()
  private _operation?: Operation;

  @state()
  private _failure?: Failure;

  @state()
  private _busy = false;

  override render() {
    if (!this.data) return nothing;
    const { action, count } = this.data;
    return html`
      <umb-body-layout>
        <h2 slot="header">${this.localize.term(`ourUserAccess_bulk_${action}`, count)}</h2>
        <uui-box>${this.#renderStep()}</uui-box>
        ${this.#renderActions()}
      </umb-body-layout>
    `;
  }

  #renderStep() {
    if (this._operation) return html`<our-ua-operation .operation=${this._operation}></our-ua-operation>`;
    const { action } = this.data!;
    const errors = formErrors(this._failure, FIELDS);
    return html`
      ${this._failure
        ? html`<our-ua-save-problem .failure=${this._failure} .others=${errors.others}></our-ua-save-problem>`
        : nothing}
      ${this._preview
        ? html`
            <p role="status">${this.localize.term(`ourUserAccess_bulkText_${action}`)}</p>
            <our-ua-bulk-preview .preview=${this._preview}></our-ua-bulk-preview>
          `
        : html`
            <p>${this.localize.term(`ourUserAccess_bulkText_${action}`)}</p>
            <our-ua-bulk-form
              .action=${action}
              .draft=${this._draft}
              .errors=${errors}
              @edit=${(event: CustomEvent<Partial<BulkDraft>>) => (this._draft = { ...this._draft, ...event.detail })}></our-ua-bulk-form>
          `}
    `;
  }

  #renderActions() {
    const close = (label: string) => html`<uui-button slot="actions" label=${this.localize.term(label)} @click=${this.#onClose}></uui-button>`;
    if (this._operation) return close('general_close');
    if (!this._preview) {
      return html`${close('general_cancel')} ${this.#renderNext('ourUserAccess_seeConsequences', 'default', () => this.#onPreview())}`;
    }
    const { changing } = this._preview;
    return html`
      ${close('general_cancel')}
      <uui-button slot="actions" label=${this.localize.term('ourUserAccess_stepBack')} @click=${this.#onBack}></uui-button>
      ${changing
        ? this.#renderNext(`ourUserAccess_bulk_${this.data!.action}`, isDangerous(this.data!.action) ? 'danger' : 'positive', () => this.#onStart(), changing)
        : nothing}
    `;
  }

  #renderNext(key: string, color: string, act: () => void, count?: number) {
    return html`<uui-button
      slot="actions"
      look="primary"
      color=${color}
      label=${this.localize.term(key, count)}
      .state=${this._busy ? 'waiting' : undefined}
      @click=${act}></uui-button>`;
  }

  async #onPreview() {
    const absent = missing(this.data!.action, this._draft);
    const sentence = this.localize.term('ourUserAccess_chooseFirst');
    this._failure = absent.length ? { kind: 'invalid', fields: Object.fromEntries(absent.map((field) => [field, [sentence]])) } : undefined;
    if (absent.length || this._busy) return;
    this._busy = true;
    const { data, failure } = await previewBulk(this, this.#body());
    this._busy = false;
    this._preview = data;
    this._failure = failure;
  }

  async #onStart() {
    if (this._busy) return;
    this._busy = true;
    const { data, failure } = await startBulk(this, this.#body());
    this._busy = false;
    this._failure = failure;
    this._operation = data;
    if (data) announceOperation(data);
  }

  #body = () => bodyOf(this.data!.action, this.data!.subject, this._draft);

  #onBack() {
    this._preview = undefined;
    this._failure = undefined;
  }

  // Once it runs, closing is no refusal: it goes on by itself.
  #onClose() {
    if (this._operation) this._submitModal();
    else this._rejectModal();
  }

  static override styles = [
    UmbTextStyles,
    css`
      p {
        margin: 0 0 var(--uui-size-space-4);
        line-height: 1.5;
      }
      h2 {
        margin: 0;
        font-size: var(--uui-type-h5-size);
        line-height: 1.3;
      }
      our-ua-save-problem {
        margin-bottom: var(--uui-size-space-5);
      }
    `,
  ];
}

export { BulkModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-bulk-modal': BulkModalElement;
  }
}
