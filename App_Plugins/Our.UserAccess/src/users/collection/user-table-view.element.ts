import { customElement, html } from '@umbraco-cms/backoffice/external/lit';
import { workspacePath } from '../../section/constants.js';
import { GROUP_ENTITY_TYPE } from '../../groups/constants.js';
import '../../shared/components/name-list.element.js';
import { ListViewElement } from '../../shared/collection/list-view.element.js';
import '../../shared/collection/table.element.js';
import type { Column } from '../../shared/collection/table.element.js';
import '../components/user-name.element.js';
import '../components/user-state-tag.element.js';
import { USER_ENTITY_TYPE } from '../constants.js';
import type { UserItem } from '../types.js';

@customElement('our-ua-user-table-view')
export class UserTableViewElement extends ListViewElement<UserItem> {
  #columns: Array<Column<UserItem>> = [
    { alias: 'name', label: 'ourUserAccess_name', sortable: true, render: (user) => this.#renderName(user) },
    {
      alias: 'groups',
      label: 'ourUserAccess_groups',
      yields: 2,
      size: 'third',
      render: (user) => this.#renderGroups(user),
    },
    {
      alias: 'state',
      label: 'ourUserAccess_state',
      size: 'fit',
      render: (user) => html`<our-ua-user-state-tag .state=${user.state}></our-ua-user-state-tag>`,
    },
    {
      alias: 'lastLoginDate',
      label: 'ourUserAccess_lastLogin',
      sortable: true,
      yields: 3,
      size: 'fit',
      render: (user) => this.#renderDate(user.lastLoginDate),
    },
    {
      alias: 'createDate',
      label: 'ourUserAccess_created',
      sortable: true,
      yields: 1,
      size: 'fit',
      render: (user) => this.#renderDate(user.createDate),
    },
  ];

  override render() {
    return html`
      <our-ua-table
        .label=${this.localize.term('ourUserAccess_users')}
        .columns=${this.#columns}
        .items=${this._items}
        .sort=${this._sort}
        @sort=${(event: CustomEvent) => this.sortBy(event.detail)}></our-ua-table>
    `;
  }

  // The cells are drawn into the table's shadow root, where these styles do not reach; so the name is an element with its own.
  #renderName(user: UserItem) {
    return html`<our-ua-user-name .user=${user} href=${workspacePath(USER_ENTITY_TYPE, user.unique)}></our-ua-user-name>`;
  }

  #renderGroups({ groups }: UserItem) {
    if (!groups.length) return this.localize.term('ourUserAccess_noGroupsHeld');
    const names = groups.map(({ id, name }) => ({ name, href: workspacePath(GROUP_ENTITY_TYPE, id) }));
    return html`<our-ua-name-list .names=${names}></our-ua-name-list>`;
  }

  #renderDate(date: string | null) {
    if (!date) return html`${this.localize.term('ourUserAccess_never')}`;
    return html`<time datetime=${date} title=${this.localize.date(date, { dateStyle: 'full', timeStyle: 'short' })}
      >${this.localize.date(date, { dateStyle: 'medium' })}</time
    >`;
  }
}

export { UserTableViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-user-table-view': UserTableViewElement;
  }
}
