import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';

/** Something secret that is shown this once, with a button that copies it. */
@customElement('our-ua-secret')
export class SecretElement extends UmbLitElement {
  @property()
  label = '';

  @property()
  value = '';

  override render() {
    return html`
      <div id="label">${this.label}</div>
      <div id="line">
        <code>${this.value}</code>
        <uui-button-copy-text look="outline" .text=${this.value} label=${this.localize.term('ourUserAccess_copy', this.label)}></uui-button-copy-text>
      </div>
      <p>${this.localize.term('ourUserAccess_onlyOnce')}</p>
    `;
  }

  static override styles = css`
    :host {
      display: block;
    }
    #label {
      font-weight: 700;
    }
    #line {
      display: flex;
      align-items: stretch;
      gap: var(--uui-size-space-2);
      margin: var(--uui-size-space-2) 0;
    }
    code {
      flex: 1;
      min-width: 0;
      padding: var(--uui-size-space-3) var(--uui-size-space-4);
      border: 1px solid var(--uui-color-border);
      border-radius: var(--uui-border-radius);
      background: var(--uui-color-surface-alt);
      color: var(--uui-color-text);
      font-size: 1.1em;
      overflow-wrap: anywhere;
      user-select: all;
    }
    p {
      margin: 0;
      color: var(--uui-color-text-alt);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-secret': SecretElement;
  }
}
