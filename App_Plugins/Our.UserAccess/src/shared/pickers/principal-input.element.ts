import { css, customElement, html, property, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { openDialog } from '../dialog/open-dialog.js';
import type { Principal } from './principal.js';
import { PRINCIPAL_PICKER_MODAL } from './principal-picker-modal.token.js';
import './principal-mark.element.js';
import { readPrincipal } from './principal.wire.js';

/**
 * A field that holds one person or one group.
 * @fires choose - with the principal as detail, or nothing when it was taken out
 */
@customElement('our-ua-principal-input')
export class PrincipalInputElement extends UmbLitElement {
  @property()
  kind: Principal['kind'] = 'user';

  /** The id of what is chosen. */
  @property()
  value = '';

  @state()
  private _chosen?: Principal;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('value') || changed.has('kind')) void this.#load();
  }

  async #load() {
    const { kind, value } = this;
    if (this._chosen?.id === value && this._chosen.kind === kind) return;
    this._chosen = undefined;
    if (!value) return;
    const { data } = await readPrincipal(this, kind, value);
    if (value !== this.value || kind !== this.kind) return;
    this._chosen = data ?? { kind, id: value, name: this.localize.term('ourUserAccess_notFound'), detail: value };
  }

  async #onPick() {
    try {
      this.#announce(await openDialog(this, PRINCIPAL_PICKER_MODAL, { data: { kind: this.kind } }));
    } catch {
      // Closing the picker leaves everything as it was.
    }
  }

  #announce(principal?: Principal) {
    this._chosen = principal;
    this.value = principal?.id ?? '';
    this.dispatchEvent(new CustomEvent('choose', { detail: principal }));
  }

  override render() {
    if (!this.value) {
      const label = this.localize.term(this.kind === 'user' ? 'ourUserAccess_choosePerson' : 'ourUserAccess_chooseGroup');
      return html`<uui-button id="pick" look="placeholder" label=${label} @click=${this.#onPick}></uui-button>`;
    }
    if (!this._chosen) return html`<uui-loader-bar></uui-loader-bar>`;
    return html`
      <our-ua-principal-mark .principal=${this._chosen}></our-ua-principal-mark>
      <uui-action-bar>
        <uui-button label=${this.localize.term('ourUserAccess_change')} @click=${this.#onPick}></uui-button>
        <uui-button label=${this.localize.term('general_remove')} @click=${() => this.#announce()}></uui-button>
      </uui-action-bar>
    `;
  }

  static override styles = css`
    :host {
      display: flex;
      align-items: center;
      gap: var(--uui-size-space-3);
      min-width: 0;
    }
    #pick,
    uui-loader-bar {
      width: 100%;
    }
    our-ua-principal-mark {
      flex: 1;
    }
    uui-action-bar {
      flex: none;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-principal-input': PrincipalInputElement;
  }
}
