import { customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { readGroupOptions } from '../../groups/repository/group.wire.js';
import '../../shared/collection/choice-menu.element.js';
import { ListCollectionElement } from '../../shared/collection/list-collection.element.js';
import type { Option } from '../../shared/collection/options.js';
import '../../shared/collection/search-field.element.js';
import { USER_STATES } from '../types.js';
import type { UserCollectionContext } from './user-collection.context.js';

@customElement('our-ua-user-collection')
export class UserCollectionElement extends ListCollectionElement {
  @state()
  private _groups: Array<Option> = [];

  @state()
  private _fixed: Record<string, Array<string>> = {};

  protected override firstUpdated() {
    const context = this._context as unknown as UserCollectionContext | undefined;
    this.observe(context?.fixed, (fixed) => (this._fixed = fixed ?? {}), 'fixed');
    void this.#loadGroups();
  }

  async #loadGroups() {
    this._groups = (await readGroupOptions(this)).data ?? [];
  }

  protected emptyHeadline() {
    return this.localize.term('ourUserAccess_noUsers');
  }

  protected renderFilters() {
    return html`
      <our-ua-search-field
          .value=${this._filter.filter ?? ''}
          .label=${this.localize.term('ourUserAccess_searchUsers')}
          @search=${(event: CustomEvent<string>) => this._context?.setFilter({ filter: event.detail })}></our-ua-search-field>
      ${this.#renderMenu('state', 'ourUserAccess_state', this.#states())}
      ${this.#renderMenu('group', 'ourUserAccess_group', this._groups)}
    `;
  }

  #states(): Array<Option> {
    return USER_STATES.map((value) => ({ value, label: this.localize.term(`ourUserAccess_state_${value}`) }));
  }

  #renderMenu(name: string, label: string, options: Array<Option>) {
    if (this._fixed[name]) return nothing;
    return html`
      <our-ua-choice-menu
        .label=${this.localize.term(label)}
        .options=${options}
        .chosen=${this._filter.choices?.[name] ?? []}
        @choose=${(event: CustomEvent<Array<string>>) => this._context?.setChoice(name, event.detail)}></our-ua-choice-menu>
    `;
  }
}

export { UserCollectionElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-user-collection': UserCollectionElement;
  }
}
