import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Principal } from './principal.js';

/** A person or a group in a line: picture, name and what tells two of the same name apart. */
@customElement('our-ua-principal-mark')
export class PrincipalMarkElement extends UmbLitElement {
  @property({ attribute: false })
  principal?: Principal;

  override render() {
    if (!this.principal) return nothing;
    const { kind, name, detail, icon, avatarUrls = [], isApi } = this.principal;
    return html`
      ${kind === 'user'
        ? html`<umb-user-avatar aria-hidden="true" .name=${name} .kind=${isApi ? 'Api' : 'Default'} .imgUrls=${avatarUrls}></umb-user-avatar>`
        : html`<umb-icon name=${icon ?? 'icon-users'} aria-hidden="true"></umb-icon>`}
      <span id="text">
        <span id="name" title=${name}>${name}</span>
        <span id="detail" title=${detail}>${detail}</span>
      </span>
    `;
  }

  static override styles = css`
    :host {
      display: flex;
      align-items: center;
      gap: var(--uui-size-space-4);
      min-width: 0;
    }
    umb-user-avatar,
    umb-icon {
      display: flex;
      flex: none;
    }
    umb-icon {
      justify-content: center;
      width: 1.6em;
      font-size: 1.2rem;
    }
    #text,
    #text > span {
      display: block;
      min-width: 0;
      line-height: 1.35;
      text-align: left;
      overflow-wrap: anywhere;
    }
    #text > #name {
      display: -webkit-box;
      overflow: hidden;
      font-weight: 700;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    #detail {
      color: var(--uui-color-text-alt);
      font-size: var(--uui-type-small-size);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-principal-mark': PrincipalMarkElement;
  }
}
