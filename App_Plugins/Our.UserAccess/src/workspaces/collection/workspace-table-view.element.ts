import { customElement, html } from '@umbraco-cms/backoffice/external/lit';
import { workspacePath } from '../../section/constants.js';
import { ListViewElement } from '../../shared/collection/list-view.element.js';
import type { Column } from '../../shared/collection/table.element.js';
import '../../shared/collection/table.element.js';
import '../components/workspace-name.element.js';
import '../components/workspace-roots.element.js';
import { WORKSPACE_ENTITY_TYPE } from '../constants.js';
import type { WorkspaceItem } from '../types.js';

@customElement('our-ua-workspace-table-view')
export class WorkspaceTableViewElement extends ListViewElement<WorkspaceItem> {
  #columns: Array<Column<WorkspaceItem>> = [
    {
      alias: 'name',
      label: 'ourUserAccess_name',
      sortable: true,
      render: (workspace) =>
        html`<our-ua-workspace-name
          .workspace=${workspace}
          href=${workspacePath(WORKSPACE_ENTITY_TYPE, workspace.unique)}></our-ua-workspace-name>`,
    },
    {
      alias: 'content',
      label: 'ourUserAccess_content',
      render: ({ contentRoots }) => html`<our-ua-workspace-roots .roots=${contentRoots}></our-ua-workspace-roots>`,
    },
    {
      alias: 'media',
      label: 'ourUserAccess_media',
      yields: 2,
      render: ({ mediaRoots }) => html`<our-ua-workspace-roots .roots=${mediaRoots}></our-ua-workspace-roots>`,
    },
    { alias: 'domains', label: 'ourUserAccess_domains', yields: 1, render: ({ domains }) => this.#renderDomains(domains) },
  ];

  override render() {
    return html`
      <our-ua-table
        .label=${this.localize.term('ourUserAccess_workspaces')}
        .columns=${this.#columns}
        .items=${this._items}
        .sort=${this._sort}
        @sort=${(event: CustomEvent) => this.sortBy(event.detail)}></our-ua-table>
    `;
  }

  #renderDomains(domains: Array<string>) {
    return domains.length ? html`${domains.map((domain) => html`${domain}<br />`)}` : this.localize.term('ourUserAccess_none');
  }
}

export { WorkspaceTableViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-workspace-table-view': WorkspaceTableViewElement;
  }
}
