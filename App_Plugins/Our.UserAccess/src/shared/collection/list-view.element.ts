import { UMB_COLLECTION_CONTEXT } from '@umbraco-cms/backoffice/collection';
import { state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { ListCollectionContext } from './list-collection.context.js';
import { NOTHING, type Selection } from './selection.js';
import type { ListFilter, ListItem, Sort } from './types.js';

/** What every view of a list follows: its items, how they are sorted, what is selected, and which columns are wanted. */
export abstract class ListViewElement<T extends ListItem> extends UmbLitElement {
  @state()
  protected _items: Array<T> = [];

  @state()
  protected _sort?: Sort;

  @state()
  protected _taken: Selection = NOTHING;

  @state()
  protected _canTake = false;

  /** Undefined where the list has one set of columns. */
  @state()
  protected _shown?: Array<string>;

  #context?: ListCollectionContext<T>;

  constructor() {
    super();
    this.consumeContext(UMB_COLLECTION_CONTEXT, (context) => {
      this.#context = context as unknown as ListCollectionContext<T> | undefined;
      this.observe(this.#context?.items, (items) => (this._items = items ?? []), 'items');
      this.observe(this.#context?.filter, (filter) => (this._sort = sortOf(filter as ListFilter)), 'filter');
      this.observe(this.#context?.taken, (taken) => (this._taken = taken ?? NOTHING), 'taken');
      this.observe(this.#context?.canTake, (canTake) => (this._canTake = canTake ?? false), 'canTake');
      this.observe(this.#context?.columns?.shown, (shown) => (this._shown = shown), 'columns');
    });
  }

  protected sortBy(sort: Sort) {
    this.#context?.setFilter(sort);
  }

  protected take(selection: Selection) {
    this.#context?.take(selection);
  }
}

function sortOf(filter?: ListFilter): Sort | undefined {
  return filter?.orderBy ? { orderBy: filter.orderBy, orderDirection: filter.orderDirection ?? 'ascending' } : undefined;
}
