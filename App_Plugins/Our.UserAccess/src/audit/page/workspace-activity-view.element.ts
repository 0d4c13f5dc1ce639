import { customElement, html } from '@umbraco-cms/backoffice/external/lit';
import type { WorkspaceItem } from '../../workspaces/types.js';
import { DetailViewElement } from '../../shared/workspace/detail-view.element.js';
import '../components/subject-audit.element.js';

@customElement('our-ua-workspace-activity-view')
export class WorkspaceActivityViewElement extends DetailViewElement<WorkspaceItem> {
  protected renderData({ unique, name }: WorkspaceItem) {
    return html`<our-ua-subject-audit kind="workspace" .unique=${unique} .name=${name}></our-ua-subject-audit>`;
  }
}

export { WorkspaceActivityViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-workspace-activity-view': WorkspaceActivityViewElement;
  }
}
