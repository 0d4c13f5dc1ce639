import { css, customElement, html, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { saveFile } from '../../shared/api/download.js';
import { toast } from '../../shared/toast.js';
import { readAllItems } from '../repository/operation.wire.js';
import { resultCsv, resultText } from '../result-text.js';
import type { Operation, OperationItem } from '../types.js';

/** Takes the result of an operation along: to paste it somewhere, or as a file for a spreadsheet. */
@customElement('our-ua-operation-export')
export class OperationExportElement extends UmbLitElement {
  @property({ attribute: false })
  operation?: Operation;

  @state()
  private _busy = false;

  override render() {
    const waiting = this._busy ? 'waiting' : undefined;
    return html`
      <uui-button look="outline" label=${this.localize.term('ourUserAccess_copyResult')} .state=${waiting} @click=${this.#onCopy}></uui-button>
      <uui-button look="outline" label=${this.localize.term('ourUserAccess_downloadResult')} .state=${waiting} @click=${this.#onDownload}></uui-button>
    `;
  }

  async #items(): Promise<Array<OperationItem> | undefined> {
    if (!this.operation || this._busy) return undefined;
    this._busy = true;
    const { data } = await readAllItems(this, this.operation.unique);
    this._busy = false;
    return data;
  }

  async #onCopy() {
    const items = await this.#items();
    if (!items) return;
    await navigator.clipboard.writeText(resultText(items, this.#stateOf));
    void toast(this, this.localize.term('ourUserAccess_resultCopied'));
  }

  async #onDownload() {
    const items = await this.#items();
    if (!items) return;
    const headings = ['name', 'state', 'result'].map((key) => this.localize.term(`ourUserAccess_heading_${key}`));
    saveFile(new Blob([resultCsv(headings, items, this.#stateOf)], { type: 'text/csv' }), `result-${this.operation?.unique}.csv`);
  }

  #stateOf = ({ state }: OperationItem) => this.localize.term(`ourUserAccess_item_${state}`);

  static override styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--uui-size-space-3);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-operation-export': OperationExportElement;
  }
}
