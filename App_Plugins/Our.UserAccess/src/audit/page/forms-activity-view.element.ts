import { customElement, html } from '@umbraco-cms/backoffice/external/lit';
import type { FormsRecord } from '../../forms-security/types.js';
import { DetailViewElement } from '../../shared/workspace/detail-view.element.js';
import '../components/subject-audit.element.js';

@customElement('our-ua-forms-activity-view')
export class FormsActivityViewElement extends DetailViewElement<FormsRecord> {
  protected renderData(record: FormsRecord) {
    return html`<our-ua-subject-audit kind="formsRecord" .unique=${record.unique} .name=${record.name} .seen=${record}></our-ua-subject-audit>`;
  }
}

export { FormsActivityViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-forms-activity-view': FormsActivityViewElement;
  }
}
