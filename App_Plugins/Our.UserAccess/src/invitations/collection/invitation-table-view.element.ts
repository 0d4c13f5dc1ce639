import { customElement, html } from '@umbraco-cms/backoffice/external/lit';
import { ListViewElement } from '../../shared/collection/list-view.element.js';
import '../../shared/collection/table.element.js';
import type { InvitationItem } from '../types.js';
import { invitationColumns } from './invitation-columns.js';

@customElement('our-ua-invitation-table-view')
export class InvitationTableViewElement extends ListViewElement<InvitationItem> {
  #columns = invitationColumns(this.localize);

  override render() {
    return html`
      <our-ua-table
        ?selectable=${this._canTake}
        .label=${this.localize.term('ourUserAccess_invitations')}
        .columns=${this.#columns}
        .items=${this._items}
        .sort=${this._sort}
        .taken=${this._taken}
        .nameOf=${nameOf}
        @sort=${(event: CustomEvent) => this.sortBy(event.detail)}
        @take=${(event: CustomEvent) => this.take(event.detail)}></our-ua-table>
    `;
  }
}

const nameOf = ({ name, email }: InvitationItem) => name || email;

export { InvitationTableViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-invitation-table-view': InvitationTableViewElement;
  }
}
