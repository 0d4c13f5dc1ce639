import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';

export interface LinkedName {
  name: string;
  href: string;
}

/** A few names that lead somewhere; where there are many, the rest waits behind a button that says how many. */
@customElement('our-ua-name-list')
export class NameListElement extends UmbLitElement {
  @property({ attribute: false })
  names: Array<LinkedName> = [];

  @property({ type: Number })
  max = 3;

  @state()
  private _open = false;

  override render() {
    const rest = this.names.length - this.max;
    const shown = this._open ? this.names : this.names.slice(0, this.max);
    return html`
      ${shown.map(({ name, href }) => html`<a href=${href}>${name}</a>`)}
      ${rest > 0
        ? html`<button type="button" aria-expanded=${this._open} @click=${() => (this._open = !this._open)}>
            ${this._open ? this.localize.term('ourUserAccess_fewer') : this.localize.term('ourUserAccess_more', rest)}
          </button>`
        : nothing}
    `;
  }

  static override styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--uui-size-space-1) var(--uui-size-space-2);
    }
    a,
    button {
      padding: 0 var(--uui-size-space-3);
      border: 1px solid var(--uui-color-border);
      border-radius: var(--uui-border-radius);
      background: var(--uui-color-surface);
      color: var(--uui-color-interactive);
      font: inherit;
      line-height: 1.6;
      text-decoration: none;
      overflow-wrap: anywhere;
      cursor: pointer;
    }
    button {
      border-style: dashed;
      border-color: var(--uui-color-border-emphasis);
    }
    a:hover,
    button:hover {
      border-color: currentColor;
      color: var(--uui-color-interactive-emphasis);
    }
    a:focus-visible,
    button:focus-visible {
      outline: 2px solid var(--uui-color-focus);
      outline-offset: 1px;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-name-list': NameListElement;
  }
}
