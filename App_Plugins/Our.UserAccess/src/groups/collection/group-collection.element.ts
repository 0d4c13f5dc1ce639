import { customElement, html } from '@umbraco-cms/backoffice/external/lit';
import { ListCollectionElement } from '../../shared/collection/list-collection.element.js';
import '../../shared/collection/search-field.element.js';

@customElement('our-ua-group-collection')
export class GroupCollectionElement extends ListCollectionElement {
  protected emptyHeadline() {
    return this.localize.term('ourUserAccess_noGroups');
  }

  protected renderFilters() {
    return html`
      <our-ua-search-field
        .value=${this._filter.filter ?? ''}
        .label=${this.localize.term('ourUserAccess_searchGroups')}
        @search=${(event: CustomEvent<string>) => this._context?.setFilter({ filter: event.detail })}></our-ua-search-field>
    `;
  }
}

export { GroupCollectionElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-group-collection': GroupCollectionElement;
  }
}
