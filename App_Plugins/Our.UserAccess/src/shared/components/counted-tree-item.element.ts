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
  #plain?: CountedTreeItem;

  // The base makes the accessible label of the name; with the count in it, what is heard is what is seen.
  override set item(item: CountedTreeItem) {
    this.#plain = item;
    const count = countOf(item);
    super.item = count !== undefined ? { ...item, name: `${item.name} ${this.localize.number(count)}` } : item;
  }
  override get item(): CountedTreeItem {
    return super.item as CountedTreeItem;
  }

  override renderLabel() {
    const count = countOf(this.#plain);
    return html`
      <span slot="label" class="name">${this.localize.string(this.#plain?.name)}</span>
      ${count === undefined ? nothing : html`<span slot="badge" class="count">${this.localize.number(count)}</span>`}
    `;
  }

  static override styles = [
    ...[UmbTreeItemElementBase.styles].flat(),
    css`
      .name {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .count {
        margin-left: auto;
        padding: 0 var(--uui-size-space-3);
        font-size: var(--uui-type-small-size);
        font-variant-numeric: tabular-nums;
        opacity: 0.9;
      }
    `,
  ];
}

function countOf(item: CountedTreeItem | undefined): number | undefined {
  return item && Number.isFinite(item.count) ? item.count : undefined;
}

export { CountedTreeItemElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-counted-tree-item': CountedTreeItemElement;
  }
}
