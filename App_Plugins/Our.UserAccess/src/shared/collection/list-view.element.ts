import { UMB_COLLECTION_CONTEXT } from '@umbraco-cms/backoffice/collection';
import { state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { ListCollectionContext } from './list-collection.context.js';
import type { ListFilter, ListItem, Sort } from './types.js';

/** What every view of a list follows: its items and how they are sorted. */
export abstract class ListViewElement<T extends ListItem> extends UmbLitElement {
  @state()
  protected _items: Array<T> = [];

  @state()
  protected _sort?: Sort;

  #context?: ListCollectionContext<T>;

  constructor() {
    super();
    this.consumeContext(UMB_COLLECTION_CONTEXT, (context) => {
      this.#context = context as unknown as ListCollectionContext<T> | undefined;
      this.observe(this.#context?.items, (items) => (this._items = items ?? []), 'items');
      this.observe(this.#context?.filter, (filter) => (this._sort = sortOf(filter as ListFilter)), 'filter');
    });
  }

  protected sortBy(sort: Sort) {
    this.#context?.setFilter(sort);
  }
}

function sortOf(filter?: ListFilter): Sort | undefined {
  return filter?.orderBy ? { orderBy: filter.orderBy, orderDirection: filter.orderDirection ?? 'ascending' } : undefined;
}
