import type { ManifestCollectionView } from '@umbraco-cms/backoffice/collection';
import { UMB_COLLECTION_CONTEXT } from '@umbraco-cms/backoffice/collection';
import { html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UmbRoute, UmbRouterSlotInitEvent } from '@umbraco-cms/backoffice/router';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import '../components/notice.element.js';
import './choice-menu.element.js';
import './filter-chips.element.js';
import { isFiltered, without } from './filtered.js';
import type { ListCollectionContext, ListState } from './list-collection.context.js';
import { listStyles } from './list-collection.styles.js';
import './loosen.element.js';
import { NOTHING, sizeOf, type Selection } from './selection.js';
import type { Chip, ListFilter, ListItem } from './types.js';
import './view-switch.element.js';

/** The frame of a list: filters on top, the chosen view, pages below; and every state in which there is no list to show. */
export abstract class ListCollectionElement extends UmbLitElement {
  @state()
  private _state: ListState = { phase: 'loading' };

  @state()
  private _routes: Array<UmbRoute> = [];

  @state()
  private _views: Array<ManifestCollectionView> = [];

  @state()
  private _view?: string;

  @state()
  private _path = '';

  @state()
  protected _total?: number;

  @state()
  protected _shown = 0;

  @state()
  protected _filter: ListFilter = {};

  @state()
  protected _taken: Selection = NOTHING;

  protected _context?: ListCollectionContext<ListItem>;

  constructor() {
    super();
    this.consumeContext(UMB_COLLECTION_CONTEXT, (instance) => {
      const context = (this._context = instance as unknown as ListCollectionContext<ListItem> | undefined);
      this.observe(context?.state, (value) => (this._state = value ?? { phase: 'loading' }), 'state');
      this.observe(context?.view.routes, (routes) => (this._routes = routes ?? []), 'routes');
      this.observe(context?.view.views, (views) => (this._views = views ?? []), 'views');
      this.observe(context?.view.currentView, (view) => (this._view = view?.alias), 'view');
      this.observe(context?.filter, (filter) => (this._filter = (filter as ListFilter) ?? {}), 'filter');
      this.observe(context?.items, (items) => (this._shown = items?.length ?? 0), 'items');
      this.observe(context?.totalItems, (total) => (this._total = total), 'total');
      this.observe(context?.taken, (taken) => (this._taken = taken ?? NOTHING), 'taken');
      context?.loadCollection();
    });
  }

  protected abstract renderFilters(): unknown;

  /** What stands beside the ways to look at the list. */
  protected renderTools(): unknown {
    return nothing;
  }

  /** What narrows the list down besides the search. */
  protected renderMenus(): unknown {
    return nothing;
  }

  /** What stands right above the list. */
  protected renderAbove(): unknown {
    return nothing;
  }

  /** What narrows the list down, in words. */
  protected chips(): Array<Chip> {
    return [];
  }

  /** What can be done with what is selected. */
  protected renderTaken(): unknown {
    return nothing;
  }

  protected removeChip(chip: Chip) {
    const { filter, choices } = without(this._filter, chip);
    this._context?.setFilter(chip.name === 'filter' ? { filter } : { choices });
  }

  /** What an empty list says where no filter made it empty. */
  protected abstract emptyHeadline(): string;

  override render() {
    if (!this._routes.length) return nothing;
    const { phase, failure } = this._state;
    const showList = phase !== 'failed' && this._shown > 0;
    return html`
      <umb-body-layout header-transparent header-fit-height>
        <div id="toolbar" slot="header">
          <umb-collection-action-bundle></umb-collection-action-bundle>
          ${this.renderFilters()} ${this.renderTools()}
          <our-ua-view-switch
            .views=${this._views}
            .current=${this._view}
            .path=${this._path}
            .query=${window.location.search}></our-ua-view-switch>
        </div>
        <div id="menus">${this.renderMenus()}</div>
        <our-ua-filter-chips
          .chips=${this.chips()}
          @remove=${(event: CustomEvent<Chip>) => this.removeChip(event.detail)}
          @clear=${() => this._context?.clearFilter()}></our-ua-filter-chips>
        <div id="summary">
          ${this.renderAbove()}
          <span role="status">${phase === 'ready' ? this.#renderSummary() : nothing}</span>
          ${phase === 'loading' ? html`<uui-loader-bar></uui-loader-bar>` : nothing}
        </div>
        <umb-router-slot
          ?hidden=${!showList}
          aria-busy=${phase === 'loading'}
          .routes=${this._routes}
          @init=${this.#onRouterInit}></umb-router-slot>
        ${showList ? html`<umb-collection-pagination></umb-collection-pagination>` : nothing}
        ${phase === 'failed'
          ? html`<our-ua-notice .failure=${failure} @retry=${() => this._context?.loadCollection()}></our-ua-notice>`
          : nothing}
        ${phase === 'ready' && this._shown === 0 ? this.#renderNothing() : nothing}
        ${phase === 'failed' ? nothing : this.renderBelow()}
        ${sizeOf(this._taken, this._total ?? 0) > 0 ? html`<div id="taken" slot="footer">${this.renderTaken()}</div>` : nothing}
      </umb-body-layout>
    `;
  }

  #onRouterInit(event: UmbRouterSlotInitEvent) {
    this._path = event.target.absoluteRouterPath ?? '';
  }

  #renderSummary() {
    const total = this._total ?? 0;
    if (this._shown === 0) return nothing;
    const from = (this._filter.skip ?? 0) + 1;
    const number = (value: number) => this.localize.number(value);
    return this._shown === total
      ? this.localize.term('ourUserAccess_countAll', number(total))
      : this.localize.term('ourUserAccess_countRange', number(from), number(from + this._shown - 1), number(total));
  }

  protected renderEmpty(): unknown {
    return html`<our-ua-notice .headline=${this.emptyHeadline()}></our-ua-notice>`;
  }

  /** What stands below the list, or in its place where it is empty. */
  protected renderBelow(): unknown {
    return nothing;
  }

  #renderNothing() {
    if (!isFiltered(this._filter)) return this.renderEmpty();
    return html`
      <our-ua-notice icon="icon-search" .headline=${this.localize.term('ourUserAccess_noMatches')}>
        <our-ua-loosen
          .chips=${this.chips()}
          .filter=${this._filter}
          .count=${(filter: ListFilter) => this._context?.countOf(filter) ?? Promise.resolve(undefined)}
          @remove=${(event: CustomEvent<Chip>) => this.removeChip(event.detail)}></our-ua-loosen>
        <uui-button
          look="primary"
          label=${this.localize.term('ourUserAccess_clearFilters')}
          @click=${() => this._context?.clearFilter()}></uui-button>
      </our-ua-notice>
    `;
  }

  static override styles = [UmbTextStyles, listStyles];
}
