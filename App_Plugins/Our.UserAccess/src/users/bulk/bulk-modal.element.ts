import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { announceOperation } from '../../operations/announce.js';
import '../../operations/components/operation.element.js';
import type { Operation } from '../../operations/types.js';
import type { FormErrors } from '../../shared/editing/field-errors.js';
import { SidebarElement } from '../../shared/editing/sidebar.element.js';
import { isDangerous } from './actions.js';
import './bulk-form.element.js';
import type { BulkModalData } from './bulk-modal.token.js';
import './bulk-preview.element.js';
import { previewBulk, startBulk, type BulkPreview } from './bulk.wire.js';
import { bodyOf, EMPTY_DRAFT, missing, type BulkDraft } from './draft.js';

/** Changes many people in three steps: what, what that would do to each, and how far it is. */
@customElement('our-ua-bulk-modal')
export class BulkModalElement extends SidebarElement<BulkModalData> {
  protected override readonly fields = ['groupIds', 'workspaceId', 'from', 'until', 'reason'];

  @state()
  private _draft: BulkDraft = EMPTY_DRAFT;

  @state()
  private _preview?: BulkPreview;

  @state()
  private _operation?: Operation;

  protected headline() {
    const { action, count } = this.data!;
    return this.localize.term(`ourUserAccess_bulk_${action}`, count);
  }

  protected renderContent(errors: FormErrors) {
    if (this._operation) return html`<our-ua-operation .operation=${this._operation}></our-ua-operation>`;
    const { action } = this.data!;
    return html`
      <p role=${this._preview ? 'status' : nothing}>${this.localize.term(`ourUserAccess_bulkText_${action}`)}</p>
      ${this._preview
        ? html`<our-ua-bulk-preview .preview=${this._preview}></our-ua-bulk-preview>`
        : html`<our-ua-bulk-form
            .action=${action}
            .draft=${this._draft}
            .errors=${errors}
            @edit=${(event: CustomEvent<Partial<BulkDraft>>) => (this._draft = { ...this._draft, ...event.detail })}></our-ua-bulk-form>`}
    `;
  }

  protected renderActions() {
    // Once it runs, closing is no refusal: it goes on by itself.
    if (this._operation) return this.renderClose('general_close', () => this._submitModal());
    if (!this._preview) {
      const see = this.localize.term('ourUserAccess_seeConsequences');
      return html`${this.renderClose('general_cancel')} ${this.renderAct(see, () => void this.#onPreview(), 'default')}`;
    }
    return html`
      ${this.renderClose('general_cancel')} ${this.renderClose('ourUserAccess_stepBack', () => this.#onBack())} ${this.#renderStart(this._preview)}
    `;
  }

  #renderStart({ changing }: BulkPreview) {
    if (!changing) return nothing;
    const { action } = this.data!;
    const label = this.localize.term(`ourUserAccess_bulk_${action}`, changing);
    return this.renderAct(label, () => void this.#onStart(), isDangerous(action) ? 'danger' : 'positive');
  }

  async #onPreview() {
    this._failure = this.chooseFirst(missing(this.data!.action, this._draft));
    if (this._failure) return;
    this._preview = (await this.send(() => previewBulk(this, this.#body())))?.data;
  }

  async #onStart() {
    const started = await this.send(() => startBulk(this, this.#body()));
    if (!started?.data) return;
    this._operation = started.data;
    announceOperation(started.data);
  }

  #body = () => bodyOf(this.data!.action, this.data!.subject, this._draft);

  #onBack() {
    this._preview = undefined;
    this._failure = undefined;
  }

  static override styles = [
    ...SidebarElement.styles,
    css`
      p {
        margin: 0 0 var(--uui-size-space-4);
        line-height: 1.5;
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
