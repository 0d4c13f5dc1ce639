import { css, customElement, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import type { UmbTreeItemModel } from '@umbraco-cms/backoffice/tree';
import { UmbTreeItemElementBase } from '@umbraco-cms/backoffice/tree';

export interface CountedTreeItem extends UmbTreeItemModel {
  /** How many are behind the item; NaN where that could not be found out. */
  count: number;
}

/** A tree item that shows how many it holds, at the right of its name. */
@customElement('our-ua-counted-tree-item')
export class CountedTreeItemElement extends UmbTreeItemElementBase<CountedTreeItem> {
  // The base takes the name for the accessible label as well; with the count in it, what is heard is what is seen.
  override willUpdate() {
    this._label = [this.#name(), this.#count()].filter(Boolean).join(' ');
  }

  override renderLabel() {
    const count = this.#count();
    return html`
      <span slot="label">${this.#name()}</span>
      ${count ? html`<span slot="badge" class="count">${count}</span>` : nothing}
    `;
  }

  #name() {
    return this.localize.string(this.item?.name);
  }

  #count() {
    const count = this.item?.count;
    return count === undefined || Number.isNaN(count) ? '' : this.localize.number(count);
  }

  static override styles = [
    ...[UmbTreeItemElementBase.styles].flat(),
    css`
      .count {
        margin-left: auto;
        padding: 0 var(--uui-size-space-3);
        font-size: var(--uui-type-small-size);
        font-variant-numeric: tabular-nums;
        opacity: 0.75;
      }
    `,
  ];
}

export { CountedTreeItemElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-counted-tree-item': CountedTreeItemElement;
  }
}
