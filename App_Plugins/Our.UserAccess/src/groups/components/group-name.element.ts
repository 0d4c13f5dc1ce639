import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { descriptionOf } from '../default-groups.js';
import { iconOfGroup } from '../icon.js';
import type { GroupItem } from '../types.js';

/** A group in a row: icon, name and what it is for. */
@customElement('our-ua-group-name')
export class GroupNameElement extends UmbLitElement {
  @property({ attribute: false })
  group?: GroupItem;

  @property()
  href = '';

  override render() {
    if (!this.group) return nothing;
    const { name, icon, isProtected } = this.group;
    const description = descriptionOf(this.group, this.localize);
    return html`
      <umb-icon name=${iconOfGroup(icon)} aria-hidden="true"></umb-icon>
      <div>
        <a href=${this.href}>${name}</a>${isProtected
          ? html` <uui-tag look="outline">${this.localize.term('ourUserAccess_protected')}</uui-tag>`
          : nothing}
        ${description ? html`<div id="description">${description}</div>` : nothing}
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
    #description {
      color: var(--uui-color-text-alt);
      font-size: var(--uui-type-small-size);
      line-height: 1.3;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-group-name': GroupNameElement;
  }
}
