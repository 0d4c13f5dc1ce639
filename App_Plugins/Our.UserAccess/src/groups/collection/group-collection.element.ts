import { customElement, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { ListCollectionElement } from '../../shared/collection/list-collection.element.js';
import '../../shared/collection/search-field.element.js';
import { NOTHING, type Selection } from '../../shared/collection/selection.js';
import '../../shared/collection/selection-bar.element.js';
import { RightsController } from '../../shared/rights.js';
import { deleteWithPreview } from '../actions/delete-groups.js';
import { comparePath } from '../compare/address.js';

@customElement('our-ua-group-collection')
export class GroupCollectionElement extends ListCollectionElement {
  #rights = new RightsController(this, () => this.requestUpdate());

  // Whoever sees groups may compare them.
  protected override firstUpdated() {
    this._context?.letTake(true);
  }

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

  protected override renderTaken() {
    const { uniques } = this._taken;
    const [left = '', right = ''] = uniques;
    return html`<our-ua-selection-bar
      .taken=${this._taken}
      @take=${(event: CustomEvent<Selection>) => this._context?.take(event.detail)}>
      <uui-button
        look="secondary"
        label=${this.localize.term('ourUserAccess_compareTwo')}
        title=${uniques.length === 2 ? '' : this.localize.term('ourUserAccess_compareNeedsTwo')}
        href=${uniques.length === 2 ? comparePath({ kind: 'group', left, right }) : nothing}
        ?disabled=${uniques.length !== 2}></uui-button>
      ${this.#rights.has('manageGroups')
        ? html`<uui-button
            look="secondary"
            color="danger"
            label=${this.localize.term('ourUserAccess_deleteSelected')}
            @click=${this.#onDelete}></uui-button>`
        : nothing}
    </our-ua-selection-bar>`;
  }

  async #onDelete() {
    const gone = await deleteWithPreview(this, this.localize, this._taken.uniques);
    const left = this._taken.uniques.filter((unique) => !gone.includes(unique));
    if (gone.length) this._context?.take({ ...NOTHING, uniques: left });
  }
}

export { GroupCollectionElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-group-collection': GroupCollectionElement;
  }
}
