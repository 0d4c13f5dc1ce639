import { customElement, html } from '@umbraco-cms/backoffice/external/lit';
import type { GroupDetail } from '../../groups/types.js';
import { DetailViewElement } from '../../shared/workspace/detail-view.element.js';
import './effective-grid.element.js';

@customElement('our-ua-group-effective-view')
export class GroupEffectiveViewElement extends DetailViewElement<GroupDetail> {
  protected renderData({ unique }: GroupDetail) {
    return html`<our-ua-effective-grid .subject=${{ kind: 'group', id: unique }}></our-ua-effective-grid>`;
  }
}

export { GroupEffectiveViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-group-effective-view': GroupEffectiveViewElement;
  }
}
