import { customElement, html } from '@umbraco-cms/backoffice/external/lit';
import type { UserDetail } from '../../users/types.js';
import { DetailViewElement } from '../../shared/workspace/detail-view.element.js';
import './effective-grid.element.js';

@customElement('our-ua-user-effective-view')
export class UserEffectiveViewElement extends DetailViewElement<UserDetail> {
  protected renderData({ unique }: UserDetail) {
    return html`<our-ua-effective-grid .subject=${{ kind: 'user', id: unique }}></our-ua-effective-grid>`;
  }
}

export { UserEffectiveViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-user-effective-view': UserEffectiveViewElement;
  }
}
