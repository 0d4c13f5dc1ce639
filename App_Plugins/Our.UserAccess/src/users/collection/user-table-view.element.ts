import { customElement, html } from '@umbraco-cms/backoffice/external/lit';
import { isStandard } from '../../shared/collection/columns.js';
import { ListViewElement } from '../../shared/collection/list-view.element.js';
import '../../shared/collection/table.element.js';
import type { Column } from '../../shared/collection/table.element.js';
import type { UserItem } from '../types.js';
import { USER_ADDRESS } from './address.js';
import { userColumns } from './user-columns.js';

@customElement('our-ua-user-table-view')
export class UserTableViewElement extends ListViewElement<UserItem> {
  #columns = userColumns(this.localize);

  #actions: Column<UserItem> = {
    alias: 'actions',
    label: 'ourUserAccess_actions',
    align: 'right',
    size: 'fit',
    render: ({ unique, entityType, name }) =>
      html`<umb-entity-actions-table-column-view .value=${{ unique, entityType, name }}></umb-entity-actions-table-column-view>`,
  };

  override render() {
    const shown = this._shown ?? USER_ADDRESS.columns.standard;
    return html`
      <our-ua-table
        ?all-columns=${!isStandard(shown, USER_ADDRESS.columns)}
        ?selectable=${this._canTake}
        .label=${this.localize.term('ourUserAccess_users')}
        .columns=${[...this.#columns.filter(({ alias }) => shown.includes(alias)), this.#actions]}
        .items=${this._items}
        .sort=${this._sort}
        .taken=${this._taken}
        .nameOf=${nameOf}
        @sort=${(event: CustomEvent) => this.sortBy(event.detail)}
        @take=${(event: CustomEvent) => this.take(event.detail)}></our-ua-table>
    `;
  }
}

const nameOf = ({ name }: UserItem) => name;

export { UserTableViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-user-table-view': UserTableViewElement;
  }
}
