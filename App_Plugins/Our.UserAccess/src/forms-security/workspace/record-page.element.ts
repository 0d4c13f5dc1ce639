import { customElement, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { workspacePath } from '../../section/constants.js';
import { DetailPageElement } from '../../shared/workspace/detail-page.element.js';
import { FORMS_ROOT_ENTITY_TYPE } from '../constants.js';
import type { FormsRecord } from '../types.js';

@customElement('our-ua-forms-record-page')
export class RecordPageElement extends DetailPageElement<FormsRecord> {
  protected readonly listPath = workspacePath(FORMS_ROOT_ENTITY_TYPE, null);
  protected readonly listLabel = 'ourUserAccess_formsSecurity';

  protected renderHeader({ name, kind, mode, hasRecord }: FormsRecord) {
    return html`
      <umb-icon name=${kind === 'user' ? 'icon-user' : 'icon-users'} aria-hidden="true"></umb-icon>
      <h1 title=${name}>${name}</h1>
      ${kind === 'user'
        ? html`<uui-tag look="outline">${this.localize.term(hasRecord ? `ourUserAccess_formsMode_${mode}` : 'ourUserAccess_formsNoRecord')}</uui-tag>`
        : nothing}
    `;
  }

  protected override renderActions() {
    return html`<umb-workspace-entity-action-menu slot="action-menu"></umb-workspace-entity-action-menu>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-forms-record-page': RecordPageElement;
  }
}
