import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { iconOfGroup } from '../icon.js';
import type { GroupItem } from '../types.js';

/** A group in a row: icon and name. */
@customElement('our-ua-group-name')
export class GroupNameElement extends UmbLitElement {
  @property({ attribute: false })
  group?: GroupItem;

  @property()
  href = '';

  override render() {
    if (!this.group) return nothing;
    const { name, icon, isProtected } = this.group;
    return html`
      <umb-icon name=${iconOfGroup(icon)} aria-hidden="true"></umb-icon>
      <div>
        <a href=${this.href}>${name}</a>${isProtected
          ? html` <uui-tag look="outline">${this.localize.term('ourUserAccess_protected')}</uui-tag>`
          : nothing}
      </div>
    `;
  }

  static override styles = css`
    :host {
      display: flex;
      align-items: center;
      gap: var(--uui-size-space-4);
      min-width: 12rem;
    }
    umb-icon {
      flex: none;
      font-size: 1.2rem;
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
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-group-name': GroupNameElement;
  }
}
