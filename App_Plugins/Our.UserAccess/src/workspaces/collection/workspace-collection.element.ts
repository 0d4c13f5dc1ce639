import { customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { isFiltered } from '../../shared/collection/filtered.js';
import { ListCollectionElement } from '../../shared/collection/list-collection.element.js';
import '../../shared/collection/search-field.element.js';
import { RightsController } from '../../shared/rights.js';
import './workspace-suggestions.element.js';

@customElement('our-ua-workspace-collection')
export class WorkspaceCollectionElement extends ListCollectionElement {
  @state()
  private _manages = false;

  #rights = new RightsController(this, () => (this._manages = this.#rights?.has('manageWorkspaces') ?? false));

  protected emptyHeadline() {
    return this.localize.term('ourUserAccess_noWorkspaces');
  }

  protected renderFilters() {
    return html`
      <our-ua-search-field
        .value=${this._filter.filter ?? ''}
        .label=${this.localize.term('ourUserAccess_searchWorkspaces')}
        @search=${(event: CustomEvent<string>) => this._context?.setFilter({ filter: event.detail })}></our-ua-search-field>
    `;
  }

  protected override renderEmpty() {
    return html`<our-ua-notice icon="icon-sitemap" .headline=${this.emptyHeadline()}>
      <p>${this.localize.term('ourUserAccess_workspaceIs')}</p>
    </our-ua-notice>`;
  }

  protected override renderBelow() {
    if (!this._manages || isFiltered(this._filter)) return nothing;
    return html`<our-ua-workspace-suggestions
      ?alone=${this._shown === 0}
      @created=${() => this._context?.loadCollection()}></our-ua-workspace-suggestions>`;
  }
}

export { WorkspaceCollectionElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-workspace-collection': WorkspaceCollectionElement;
  }
}
