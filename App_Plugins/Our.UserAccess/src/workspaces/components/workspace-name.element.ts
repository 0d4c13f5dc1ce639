import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { WORKSPACE_ICON } from '../constants.js';
import { overlapNames } from '../overlaps.js';
import type { WorkspaceItem } from '../types.js';

/** A workspace in a row: its name, and what is odd about it. */
@customElement('our-ua-workspace-name')
export class WorkspaceNameElement extends UmbLitElement {
  @property({ attribute: false })
  workspace?: WorkspaceItem;

  @property()
  href = '';

  override render() {
    if (!this.workspace) return nothing;
    const { name, alias, overlaps } = this.workspace;
    const others = overlapNames(overlaps);
    return html`
      <umb-icon name=${WORKSPACE_ICON} aria-hidden="true"></umb-icon>
      <div>
        <a href=${this.href}>${name}</a>
        <small>${alias}</small>
        ${others.length ? html`<small>${this.localize.term('ourUserAccess_overlapsWith', this.localize.list(others))}</small>` : nothing}
      </div>
    `;
  }

  static override styles = css`
    :host {
      display: flex;
      align-items: center;
      gap: var(--uui-size-space-4);
      min-width: 10rem;
      padding: var(--uui-size-space-2) 0;
    }
    umb-icon {
      flex: none;
      font-size: var(--uui-size-6);
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
    small {
      display: block;
      color: var(--uui-color-text-alt);
      font-size: var(--uui-type-small-size);
      line-height: 1.3;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-workspace-name': WorkspaceNameElement;
  }
}
