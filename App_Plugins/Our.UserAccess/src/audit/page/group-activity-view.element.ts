import { customElement, html } from '@umbraco-cms/backoffice/external/lit';
import type { GroupDetail } from '../../groups/types.js';
import { DetailViewElement } from '../../shared/workspace/detail-view.element.js';
import '../components/subject-audit.element.js';

@customElement('our-ua-group-activity-view')
export class GroupActivityViewElement extends DetailViewElement<GroupDetail> {
  protected renderData(group: GroupDetail) {
    return html`<our-ua-subject-audit kind="group" .unique=${group.unique} .name=${group.name} .seen=${group}></our-ua-subject-audit>`;
  }
}

export { GroupActivityViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-group-activity-view': GroupActivityViewElement;
  }
}
