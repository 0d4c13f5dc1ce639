import { customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { readGroupOptions } from '../../groups/repository/group.wire.js';
import { ListCollectionElement } from '../../shared/collection/list-collection.element.js';
import type { Option } from '../../shared/collection/options.js';
import '../../shared/collection/saved-views.element.js';
import '../../shared/collection/search-field.element.js';
import '../../shared/collection/state-bar.element.js';
import { reloadBelow } from '../../shared/reload.js';
import { RightsController } from '../../shared/rights.js';
import { readWorkspaceOptions } from '../../workspaces/repository/workspace.wire.js';
import { BULK_ACTIONS, rightFor, type BulkAction } from '../bulk/actions.js';
import '../bulk/bulk-bar.element.js';
import { openBulk } from '../bulk/bulk-modal.token.js';
import type { BulkSubject } from '../bulk/draft.js';
import { onOperation } from '../../operations/announce.js';
import { sizeOf, type Selection } from '../../shared/collection/selection.js';
import { USER_ROOT_ENTITY_TYPE } from '../constants.js';
import { questionOf } from '../repository/user-query.js';
import type { UserCounts } from '../types.js';
import { USER_ADDRESS, USER_COLUMNS } from './address.js';
import { exportPeople } from './export.js';
import './people-actions.element.js';
import './sign-in-menu.element.js';
import type { UserCollectionContext } from './user-collection.context.js';
import { chipsOf, FILTER_LABELS, userFilters, type UserFilters } from './user-filters.js';

const MENUS = ['group', 'workspace', 'kind', 'twoFactor', 'flag'] as const;

@customElement('our-ua-user-collection')
export class UserCollectionElement extends ListCollectionElement {
  @state()
  private _filters: UserFilters = userFilters(this.localize, [], []);

  @state()
  private _fixed: Record<string, Array<string>> = {};

  @state()
  private _counts?: UserCounts;

  @state()
  private _columns: Array<string> = [];

  @state()
  private _allowed: Array<BulkAction> = [];

  #groups: Array<Option> = [];
  #workspaces: Array<Option> = [];
  #askedWorkspaces = false;
  #forget?: () => void;
  #rights: RightsController = new RightsController(this, () => this.#onRights());

  protected override firstUpdated() {
    const context = this.#users();
    this.observe(context?.fixed, (fixed) => (this._fixed = fixed ?? {}), 'fixed');
    this.observe(context?.counts, (counts) => (this._counts = counts), 'counts');
    this.observe(context?.columns?.shown, (columns) => (this._columns = columns ?? []), 'columns');
    this.#onRights();
    void this.#loadGroups();
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#forget = onOperation(() => this.#onOperation());
  }

  override disconnectedCallback() {
    this.#forget?.();
    super.disconnectedCallback();
  }

  // The people and the counts beside the lists are no longer as they were read.
  #onOperation() {
    this._context?.loadCollection();
    void reloadBelow(this, USER_ROOT_ENTITY_TYPE);
  }

  #users = () => this._context as unknown as UserCollectionContext | undefined;

  async #loadGroups() {
    this.#groups = (await readGroupOptions(this)).data ?? [];
    this.#name();
  }

  #onRights() {
    if (!this.#rights) return;
    this._allowed = BULK_ACTIONS.filter((action) => this.#rights.has(rightFor(action)));
    this._context?.letTake(this._allowed.length > 0 || this.#rights.has('exportUsers'));
    if (!this.#askedWorkspaces && this.#rights.has('seeWorkspaces')) void this.#loadWorkspaces();
  }

  async #loadWorkspaces() {
    this.#askedWorkspaces = true;
    this.#workspaces = (await readWorkspaceOptions(this)).data ?? [];
    this.#name();
  }

  #name() {
    this._filters = userFilters(this.localize, this.#groups, this.#workspaces);
  }

  protected emptyHeadline() {
    return this.localize.term('ourUserAccess_noUsers');
  }

  protected override chips() {
    return chipsOf(this._filter, this._filters, this.localize);
  }

  protected renderFilters() {
    return html`
      <our-ua-search-field
        .value=${this._filter.filter ?? ''}
        .label=${this.localize.term('ourUserAccess_searchUsers')}
        @search=${(event: CustomEvent<string>) => this._context?.setFilter({ filter: event.detail })}></our-ua-search-field>
    `;
  }

  protected override renderMenus() {
    const [signIn] = this._filter.choices?.['signIn'] ?? [];
    return html`
      ${MENUS.map((name) => this.#renderMenu(name))}
      <our-ua-sign-in-menu
        .value=${signIn}
        @choose=${(event: CustomEvent<string | undefined>) =>
          this._context?.setChoice('signIn', event.detail ? [event.detail] : [])}></our-ua-sign-in-menu>
    `;
  }

  #renderMenu(name: (typeof MENUS)[number]) {
    if (this._fixed[name] || !this._filters[name].length) return nothing;
    return html`
      <our-ua-choice-menu
        .label=${this.localize.term(FILTER_LABELS[name])}
        .options=${this._filters[name]}
        .chosen=${this._filter.choices?.[name] ?? []}
        @choose=${(event: CustomEvent<Array<string>>) => this._context?.setChoice(name, event.detail)}></our-ua-choice-menu>
    `;
  }

  protected override renderTools() {
    return html`
      <our-ua-people-actions
        ?imports=${this.#rights.has('createUsers')}
        ?exports=${this.#rights.has('exportUsers')}
        .question=${() => questionOf(this.#users()?.question() ?? {})}
        @changed=${() => this._context?.loadCollection()}></our-ua-people-actions>
      <our-ua-choice-menu
        plain
        icon="icon-columns"
        .label=${this.localize.term('ourUserAccess_columns')}
        .clearLabel=${this.localize.term('ourUserAccess_standardColumns')}
        .options=${this.#columnOptions()}
        .chosen=${this._columns}
        @choose=${(event: CustomEvent<Array<string>>) => this._context?.columns?.choose(event.detail)}></our-ua-choice-menu>
      <our-ua-saved-views list=${USER_ADDRESS.columns.list}></our-ua-saved-views>
    `;
  }

  #columnOptions(): Array<Option> {
    const fixed: ReadonlyArray<string> = USER_ADDRESS.columns.fixed;
    return USER_COLUMNS.map((value) => ({ value, label: this.localize.term(`ourUserAccess_column_${value}`), settled: fixed.includes(value) }));
  }

  protected override renderTaken() {
    return html`<our-ua-bulk-bar
      .taken=${this._taken}
      .total=${this._total ?? 0}
      .allowed=${this._allowed}
      ?exports=${this.#rights.has('exportUsers')}
      @export=${() => exportPeople(this, this.localize, this.#subject())}
      @take=${(event: CustomEvent<Selection>) => this._context?.take(event.detail)}
      @act=${(event: CustomEvent<BulkAction>) => this.#act(event.detail)}></our-ua-bulk-bar>`;
  }

  #subject(): BulkSubject {
    const { uniques, all } = this._taken;
    return all ? { query: questionOf(this.#users()?.question() ?? {}) } : { userIds: uniques };
  }

  async #act(action: BulkAction) {
    const count = sizeOf(this._taken, this._total ?? 0);
    if (await openBulk(this, { action, subject: this.#subject(), count })) this._context?.take({ uniques: [], all: false });
  }

  protected override renderAbove() {
    if (this._fixed['state']) return nothing;
    return html`<our-ua-state-bar
      .states=${this._filters.state}
      .counts=${this._counts}
      .chosen=${this._filter.choices?.['state'] ?? []}
      @choose=${(event: CustomEvent<Array<string>>) => this._context?.setChoice('state', event.detail)}></our-ua-state-bar>`;
  }
}

export { UserCollectionElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-user-collection': UserCollectionElement;
  }
}
