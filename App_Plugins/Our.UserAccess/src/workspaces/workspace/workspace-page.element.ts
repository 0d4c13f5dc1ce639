import { customElement, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { workspacePath } from '../../section/constants.js';
import { DetailPageElement } from '../../shared/workspace/detail-page.element.js';
import { WORKSPACE_ICON, WORKSPACE_ROOT_ENTITY_TYPE } from '../constants.js';
import type { WorkspaceItem } from '../types.js';

@customElement('our-ua-workspace-page')
export class WorkspacePageElement extends DetailPageElement<WorkspaceItem> {
  protected readonly listPath = workspacePath(WORKSPACE_ROOT_ENTITY_TYPE, null);
  protected readonly listLabel = 'ourUserAccess_workspaces';

  protected renderHeader({ name }: WorkspaceItem) {
    return html`
      <umb-icon name=${WORKSPACE_ICON} aria-hidden="true"></umb-icon>
      <h1 title=${name}>${name || this.localize.term('ourUserAccess_newWorkspace')}</h1>
    `;
  }

  protected override renderActions({ unique }: WorkspaceItem) {
    return unique ? html`<umb-workspace-entity-action-menu slot="action-menu"></umb-workspace-entity-action-menu>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-workspace-page': WorkspacePageElement;
  }
}
