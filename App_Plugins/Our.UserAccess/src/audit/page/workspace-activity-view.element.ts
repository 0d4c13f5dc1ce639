import { customElement, html } from '@umbraco-cms/backoffice/external/lit';
import type { WorkspaceItem } from '../../workspaces/types.js';
import { DetailViewElement } from '../../shared/workspace/detail-view.element.js';
import '../components/subject-audit.element.js';

@customElement('our-ua-workspace-activity-view')
export class WorkspaceActivityViewElement extends DetailViewElement<WorkspaceItem> {
  protected renderData(workspace: WorkspaceItem) {
    return html`<our-ua-subject-audit kind="workspace" .unique=${workspace.unique} .name=${workspace.name} .seen=${workspace}></our-ua-subject-audit>`;
  }
}

export { WorkspaceActivityViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-workspace-activity-view': WorkspaceActivityViewElement;
  }
}
