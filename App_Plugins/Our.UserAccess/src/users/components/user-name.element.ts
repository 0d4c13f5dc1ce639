import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UserItem } from '../types.js';

/** A person in a row: picture, name, and the address that tells two of the same name apart. */
@customElement('our-ua-user-name')
export class UserNameElement extends UmbLitElement {
  @property({ attribute: false })
  user?: UserItem;

  @property()
  href = '';

  override render() {
    if (!this.user) return nothing;
    const { name, email, kind, avatarUrls } = this.user;
    const api = kind === 'api';
    return html`
      <umb-user-avatar aria-hidden="true" .name=${name} .kind=${api ? 'Api' : 'Default'} .imgUrls=${avatarUrls}></umb-user-avatar>
      <div>
        <a href=${this.href}>${name}</a>${api
          ? html` <uui-tag look="outline">${this.localize.term('ourUserAccess_kind_api')}</uui-tag>`
          : nothing}
        <div id="email">${email}</div>
      </div>
    `;
  }

  static override styles = css`
    :host {
      display: flex;
      align-items: center;
      gap: var(--uui-size-space-4);
      min-width: 12rem;
      padding: var(--uui-size-space-1) 0;
    }
    umb-user-avatar {
      display: flex;
      flex: none;
    }
    a {
      color: var(--uui-color-interactive);
      font-weight: 700;
      text-decoration: none;
    }
    a:hover,
    a:focus-visible {
      color: var(--uui-color-interactive-emphasis);
      text-decoration: underline;
    }
    #email {
      color: var(--uui-color-text-alt);
      font-size: var(--uui-type-small-size);
      line-height: 1.3;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-user-name': UserNameElement;
  }
}
