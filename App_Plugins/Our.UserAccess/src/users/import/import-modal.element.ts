import { customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { announceOperation } from '../../operations/announce.js';
import '../../operations/components/operation.element.js';
import type { Operation } from '../../operations/types.js';
import { SidebarElement } from '../../shared/editing/sidebar.element.js';
import './import-check.element.js';
import './import-source.element.js';
import { checkImport, startImport, type ImportCheck } from './import.wire.js';

/** Brings people in from a table: where from, what would come of it, and how far it is. */
@customElement('our-ua-import-modal')
export class ImportModalElement extends SidebarElement<object> {
  @state()
  private _text = '';

  @state()
  private _missing = false;

  @state()
  private _check?: ImportCheck;

  @state()
  private _operation?: Operation;

  protected headline() {
    return this.localize.term('ourUserAccess_importHeadline');
  }

  protected renderContent() {
    if (this._operation) return html`<our-ua-operation .operation=${this._operation}></our-ua-operation>`;
    if (this._check) return html`<our-ua-import-check .check=${this._check}></our-ua-import-check>`;
    return html`<our-ua-import-source
      .text=${this._text}
      ?missing=${this._missing}
      @edit=${(event: CustomEvent<string>) => (this._text = event.detail)}></our-ua-import-source>`;
  }

  protected renderActions() {
    // Once it runs, closing is no refusal: it goes on by itself.
    if (this._operation) return this.renderClose('general_close', () => this._submitModal());
    const next = this._check
      ? this.#renderStart(this._check)
      : this.renderAct(this.localize.term('ourUserAccess_importCheck'), () => void this.#onCheck(), 'default');
    return html`${this.renderClose('general_cancel')} ${next}`;
  }

  #renderStart({ ready }: ImportCheck) {
    return html`
      ${this.renderClose('ourUserAccess_importAgain', () => this.#onBack())}
      ${ready ? this.renderAct(this.localize.term('ourUserAccess_importStart', ready), () => void this.#onStart()) : nothing}
    `;
  }

  async #onCheck() {
    this._missing = !this._text.trim();
    if (this._missing) return;
    this._check = (await this.send(() => checkImport(this, this._text)))?.data;
  }

  async #onStart() {
    const started = await this.send(() => startImport(this, this._text));
    if (!started?.data) return;
    this._operation = started.data;
    announceOperation(started.data);
  }

  #onBack() {
    this._check = undefined;
    this._failure = undefined;
  }
}

export { ImportModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-import-modal': ImportModalElement;
  }
}
