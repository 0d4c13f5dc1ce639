import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { Query } from '../../shared/api/types.js';
import { exportPeople } from './export.js';
import { openImport } from '../import/import-modal.token.js';

/**
 * Bringing people in from a file, and taking those that match out to one.
 * @fires changed - people may have come in
 */
@customElement('our-ua-people-actions')
export class PeopleActionsElement extends UmbLitElement {
  @property({ type: Boolean })
  imports = false;

  @property({ type: Boolean })
  exports = false;

  /** Whom the file is to hold. */
  @property({ attribute: false })
  question: () => Query = () => ({});

  @state()
  private _busy = false;

  override render() {
    return html`
      ${this.imports
        ? html`<uui-button look="outline" label=${this.localize.term('ourUserAccess_import')} @click=${this.#onImport}></uui-button>`
        : nothing}
      ${this.exports
        ? html`<uui-button
            look="outline"
            title=${this.localize.term('ourUserAccess_exportText')}
            label=${this.localize.term('ourUserAccess_export')}
            .state=${this._busy ? 'waiting' : undefined}
            @click=${this.#onExport}></uui-button>`
        : nothing}
    `;
  }

  async #onImport() {
    if (await openImport(this)) this.dispatchEvent(new CustomEvent('changed'));
  }

  async #onExport() {
    if (this._busy) return;
    this._busy = true;
    await exportPeople(this, this.localize, { query: this.question() });
    this._busy = false;
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: flex;
        gap: var(--uui-size-space-3);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-people-actions': PeopleActionsElement;
  }
}
