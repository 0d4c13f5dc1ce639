import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { announceOperation } from '../../operations/announce.js';
import '../../operations/components/operation.element.js';
import type { Operation } from '../../operations/types.js';
import type { Failure } from '../../shared/api/types.js';
import '../../shared/editing/save-problem.element.js';
import './import-check.element.js';
import './import-source.element.js';
import { checkImport, startImport, type ImportCheck } from './import.wire.js';

/** Brings people in from a table: where from, what would come of it, and how far it is. */
@customElement('our-ua-import-modal')
export class ImportModalElement extends UmbModalBaseElement<object, undefined> {
  @state()
  private _text = '';

  @state()
  private _missing = false;

  @state()
  private _check?: ImportCheck;

  @state()
  private _operation?: Operation;

  @state()
  private _failure?: Failure;

  @state()
  private _busy = false;

  override render() {
    return html`
      <umb-body-layout>
        <h2 slot="header">${this.localize.term('ourUserAccess_importHeadline')}</h2>
        <uui-box>
          ${this._failure
            ? html`<our-ua-save-problem
                .failure=${this._failure}
                .others=${Object.values(this._failure.fields ?? {}).flat()}></our-ua-save-problem>`
            : nothing}
          ${this.#renderStep()}
        </uui-box>
        ${this.#renderActions()}
      </umb-body-layout>
    `;
  }

  #renderStep() {
    if (this._operation) return html`<our-ua-operation .operation=${this._operation}></our-ua-operation>`;
    if (this._check) return html`<our-ua-import-check .check=${this._check}></our-ua-import-check>`;
    return html`<our-ua-import-source
      .text=${this._text}
      ?missing=${this._missing}
      @edit=${(event: CustomEvent<string>) => (this._text = event.detail)}></our-ua-import-source>`;
  }

  #renderActions() {
    const over = this._operation !== undefined;
    return html`
      <uui-button slot="actions" label=${this.localize.term(over ? 'general_close' : 'general_cancel')} @click=${this.#onClose}></uui-button>
      ${over ? nothing : this._check ? this.#renderStart(this._check) : this.#renderNext('ourUserAccess_importCheck', () => this.#onCheck())}
    `;
  }

  #renderStart({ ready }: ImportCheck) {
    return html`
      <uui-button slot="actions" label=${this.localize.term('ourUserAccess_importAgain')} @click=${this.#onBack}></uui-button>
      ${ready ? this.#renderNext('ourUserAccess_importStart', () => this.#onStart(), ready) : nothing}
    `;
  }

  #renderNext(key: string, act: () => void, count?: number) {
    return html`<uui-button
      slot="actions"
      look="primary"
      color=${count === undefined ? 'default' : 'positive'}
      label=${this.localize.term(key, count)}
      .state=${this._busy ? 'waiting' : undefined}
      @click=${act}></uui-button>`;
  }

  async #onCheck() {
    this._missing = !this._text.trim();
    if (this._missing || this._busy) return;
    this._busy = true;
    const { data, failure } = await checkImport(this, this._text);
    this._busy = false;
    this._check = data;
    this._failure = failure;
  }

  async #onStart() {
    if (this._busy) return;
    this._busy = true;
    const { data, failure } = await startImport(this, this._text);
    this._busy = false;
    this._operation = data;
    this._failure = failure;
    if (data) announceOperation(data);
  }

  #onBack() {
    this._check = undefined;
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

export { ImportModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-import-modal': ImportModalElement;
  }
}
