import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { nodeName } from '../../shared/nodes/node-names.js';
import type { NodeReference } from '../../shared/nodes/types.js';

/** The roots of a workspace by name; one that gives no access any more stands out. */
@customElement('our-ua-workspace-roots')
export class WorkspaceRootsElement extends UmbLitElement {
  @property({ attribute: false })
  roots: Array<NodeReference> = [];

  override render() {
    if (!this.roots.length) return html`${this.localize.term('ourUserAccess_none')}`;
    return html`<ul>
      ${this.roots.map((root) => html`<li class=${root.state}>${nodeName(root, this.localize)}</li>`)}
    </ul>`;
  }

  static override styles = css`
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .trashed,
    .missing {
      color: var(--uui-color-danger);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-workspace-roots': WorkspaceRootsElement;
  }
}
