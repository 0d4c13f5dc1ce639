import { customElement, html } from '@umbraco-cms/backoffice/external/lit';
import { workspacePath } from '../../section/constants.js';
import { ListViewElement } from '../../shared/collection/list-view.element.js';
import '../../shared/collection/table.element.js';
import type { Column } from '../../shared/collection/table.element.js';
import '../components/group-name.element.js';
import { GROUP_ENTITY_TYPE } from '../constants.js';
import { descriptionOf } from '../default-groups.js';
import type { GroupItem } from '../types.js';

@customElement('our-ua-group-table-view')
export class GroupTableViewElement extends ListViewElement<GroupItem> {
  #columns: Array<Column<GroupItem>> = [
    {
      alias: 'name',
      label: 'ourUserAccess_name',
      sortable: true,
      render: (group) =>
        html`<our-ua-group-name .group=${group} href=${workspacePath(GROUP_ENTITY_TYPE, group.unique)}></our-ua-group-name>`,
    },
    {
      alias: 'description',
      label: 'ourUserAccess_description',
      yields: 3,
      size: 'third',
      render: (group) => descriptionOf(group, this.localize),
    },
    { alias: 'alias', label: 'ourUserAccess_alias', sortable: true, yields: 1, render: (group) => group.alias },
    {
      alias: 'memberCount',
      label: 'ourUserAccess_members',
      sortable: true,
      align: 'right',
      size: 'fit',
      render: (group) => this.localize.number(group.memberCount),
    },
    {
      alias: 'actions',
      label: 'ourUserAccess_actions',
      align: 'right',
      size: 'fit',
      render: ({ unique, entityType }) =>
        html`<umb-entity-actions-table-column-view .value=${{ unique, entityType }}></umb-entity-actions-table-column-view>`,
    },
  ];

  override render() {
    return html`
      <our-ua-table
        .label=${this.localize.term('ourUserAccess_groups')}
        .columns=${this.#columns}
        .items=${this._items}
        .sort=${this._sort}
        .taken=${this._taken}
        .nameOf=${nameOf}
        ?selectable=${this._canTake}
        @take=${(event: CustomEvent) => this.take(event.detail)}
        @sort=${(event: CustomEvent) => this.sortBy(event.detail)}></our-ua-table>
    `;
  }
}

const nameOf = ({ name }: GroupItem) => name;

export { GroupTableViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-group-table-view': GroupTableViewElement;
  }
}
